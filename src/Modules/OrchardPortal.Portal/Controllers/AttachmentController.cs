using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>Files of messages, for whoever may see the ticket.</summary>
[PortalPage]
public sealed class AttachmentController(TicketAccess access, IAttachmentService attachments) : Controller
{
    [HttpGet(PortalRoutes.Attachment)]
    public async Task<IActionResult> Index(long number, string id)
    {
        if (await access.FindAsync(number) is not { } ticket
            || await attachments.FindPublicAsync(ticket.ContentItemId, id) is not { } attachment
            || await attachments.OpenAsync(attachment) is not { } stream)
        {
            return NotFound();
        }

        return Download(Response, attachment, stream);
    }

    /// <summary>Whatever the file is, it is saved and never shown as a page of this site.</summary>
    internal static FileStreamResult Download(HttpResponse response, Attachment attachment, Stream stream)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";

        return new FileStreamResult(stream, attachment.ContentType) { FileDownloadName = attachment.FileName };
    }
}
