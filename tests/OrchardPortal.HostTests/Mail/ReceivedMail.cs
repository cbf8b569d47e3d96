using System.Text;

namespace OrchardPortal.HostTests.Mail;

/// <summary>A mail that a server took.</summary>
/// <param name="From">The sender of the envelope.</param>
/// <param name="To">The recipients of the envelope.</param>
/// <param name="User">Who logged in to the server; null where nobody did.</param>
/// <param name="Raw">The mail as it came over the wire, a character for each byte.</param>
public sealed record ReceivedMail(string From, IReadOnlyList<string> To, string? User, string Raw)
{
    /// <summary>The headers, unfolded.</summary>
    public IReadOnlyList<string> Headers =>
        Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal).Split("\r\n");

    /// <summary>The text of the part of this type.</summary>
    public string Part(string mediaType)
    {
        var start = Raw.IndexOf($"Content-Type: {mediaType}; charset=utf-8", StringComparison.OrdinalIgnoreCase);
        Assert.True(start > 0, Raw);
        var body = Raw[(Raw.IndexOf("\r\n\r\n", start, StringComparison.Ordinal) + 4)..];
        return Encoding.UTF8.GetString(Convert.FromBase64String(body[..body.IndexOf("\r\n--", StringComparison.Ordinal)]));
    }

    public string? Header(string name) =>
        Headers.FirstOrDefault(header => header.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
}
