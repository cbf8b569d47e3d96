using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace OrchardPortal.Mail.Controllers;

/// <summary>The HTML of a mail within a page of the admin: it may look like something, and nothing else.</summary>
internal static class MailFrame
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; form-action 'none'; base-uri 'none'; sandbox allow-popups";

    public static ContentResult Show(HttpResponse response, string html)
    {
        response.Headers[HeaderNames.ContentSecurityPolicy] = Policy;
        response.Headers[HeaderNames.CacheControl] = "no-store";

        return new ContentResult { Content = html, ContentType = "text/html; charset=utf-8" };
    }
}
