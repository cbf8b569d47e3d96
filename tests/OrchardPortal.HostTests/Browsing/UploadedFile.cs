using System.Text;

namespace OrchardPortal.HostTests.Browsing;

/// <summary>A file that a visitor attaches.</summary>
/// <param name="Name">As it is sent: also a forged one.</param>
public sealed record UploadedFile(string Name, byte[] Content, string ContentType = "application/octet-stream")
{
    internal string Field { get; init; } = "";

    public static UploadedFile Text(string name, string content) => new(name, Encoding.UTF8.GetBytes(content), "text/plain");
}
