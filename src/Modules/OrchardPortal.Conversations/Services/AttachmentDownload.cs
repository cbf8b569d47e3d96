using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>Gives out a file so that no browser runs anything of it: saved, not shown, not guessed at, and without rights.</summary>
public static class AttachmentDownload
{
    /// <summary>Sets the response's headers (RFC 6266, with the name by RFC 5987) and returns the file.</summary>
    public static FileStreamResult Create(HttpResponse response, Attachment attachment, Stream content)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(attachment.FileName);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, no-store";
        return new FileStreamResult(content, attachment.ContentType);
    }
}
