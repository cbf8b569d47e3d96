using System.Net.Http.Headers;
using System.Text;

namespace OrchardPortal.HostTests.Browsing;

/// <summary>Writes a form as browsers do (RFC 7578), with file names byte for byte as given.</summary>
internal static class Multipart
{
    private const string Boundary = "----orchard-portal-tests-5c1f";

    public static HttpContent Encode(IEnumerable<(string Name, string Value)> fields, IReadOnlyCollection<UploadedFile> files)
    {
        var body = new MemoryStream();
        foreach (var (name, value) in fields)
        {
            Write($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value.ReplaceLineEndings("\r\n")}\r\n");
        }

        foreach (var file in files)
        {
            Write($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{file.Field}\"; filename=\"{file.Name}\"\r\nContent-Type: {file.ContentType}\r\n\r\n");
            body.Write(file.Content);
            Write("\r\n");
        }

        Write($"--{Boundary}--\r\n");
        body.Position = 0;
        return new StreamContent(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={Boundary}") } };

        void Write(string text) => body.Write(Encoding.UTF8.GetBytes(text));
    }
}
