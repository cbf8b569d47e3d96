using Microsoft.AspNetCore.Http;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Tests.Conversations;

public sealed class AttachmentDownloadTests
{
    private static HttpResponse Download(string name)
    {
        var response = new DefaultHttpContext().Response;
        AttachmentDownload.Create(response, new Attachment { FileName = name, ContentType = "text/plain" }, Stream.Null);
        return response;
    }

    [Fact]
    public void A_file_is_saved_and_never_shown_or_guessed_at()
    {
        var headers = Download("log.txt").Headers;
        Assert.StartsWith("attachment;", headers.ContentDisposition.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.XContentTypeOptions);
        Assert.Contains("sandbox", headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        Assert.Contains("no-store", headers.CacheControl.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_any_language_goes_into_the_header_in_ascii()
    {
        var disposition = Download("Rechnung März “neu”.txt").Headers.ContentDisposition.ToString();
        Assert.Contains("filename*=UTF-8''Rechnung%20M%C3%A4rz%20", disposition, StringComparison.Ordinal);
        Assert.All(disposition, c => Assert.InRange(c, ' ', '~'));
    }
}
