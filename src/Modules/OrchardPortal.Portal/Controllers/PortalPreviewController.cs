using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>
/// The portal through the eyes of a chosen customer (requirements 5, 45 and 53): the customer's own pages at addresses of their own,
/// for staff, reading only. Whoever may not look finds nothing here.
/// </summary>
[PortalPage]
public sealed class PortalPreviewController(
    TicketAccess access,
    PortalContext portal,
    IShapeFactory shapeFactory,
    IPageTitleBuilder pageTitle,
    IStringLocalizer<PortalPreviewController> stringLocalizer) : TicketPageController(access, portal, stringLocalizer)
{
    [HttpGet(PortalRoutes.Preview)]
    public async Task<IActionResult> List(string contact, [FromQuery] TicketListInput input)
    {
        if (!await BeginAsync(contact))
        {
            return NotFound();
        }

        return View("Shape", await shapeFactory.CreateAsync<TicketListViewModel>("TicketList", async model =>
        {
            var services = HttpContext.RequestServices;
            await services.GetRequiredService<TicketListPresenter>().FillAsync(model, await services.GetRequiredService<TicketListReader>().ReadAsync(input));
            pageTitle.AddSegment(new HtmlContentString(model.Title));
        }));
    }

    [HttpGet(PortalRoutes.PreviewLatest)]
    public async Task<IActionResult> Latest(string contact, string? status)
    {
        var wanted = status == "closed" ? TicketStatusFilter.Closed : TicketStatusFilter.All;

        return await BeginAsync(contact) && await Preview.LatestTicketAsync(wanted) is { } number ? await BackAsync(number) : NotFound();
    }

    [HttpGet(PortalRoutes.PreviewDetail)]
    public async Task<IActionResult> Detail(string contact, long number) =>
        await BeginAsync(contact) && await Access.FindAsync(number) is { } ticket ? await PageAsync(ticket, new TicketPageState()) : NotFound();

    [HttpGet(PortalRoutes.PreviewAttachment)]
    public async Task<IActionResult> Attachment(string contact, long number, string id)
    {
        var attachments = HttpContext.RequestServices.GetRequiredService<IAttachmentService>();

        return await BeginAsync(contact)
            && await Access.FindAsync(number) is { } ticket
            && await attachments.FindPublicAsync(ticket.ContentItemId, id) is { } attachment
            && await attachments.OpenAsync(attachment) is { } stream
            ? AttachmentController.Download(Response, attachment, stream)
            : NotFound();
    }

    [HttpGet(PortalRoutes.PreviewNew)]
    public async Task<IActionResult> New(string contact, string? form)
    {
        var services = HttpContext.RequestServices;

        if (!await BeginAsync(contact) || await services.GetRequiredService<SupportFormOffer>().FindAsync(form) is not { } found)
        {
            return NotFound();
        }

        pageTitle.AddSegment(new HtmlContentString(S["File a support ticket"]));

        return View("Shape", await services.GetRequiredService<SupportFormPresenter>().ShowAsync(found, new NewTicketInput(), [], isGuest: false));
    }

    /// <summary>A page that has nothing of a customer: the system pages, and the one of a portal that is off.</summary>
    [HttpGet(PortalRoutes.PreviewPage)]
    public async Task<IActionResult> Page(string name) =>
        await Preview.IsAllowedAsync(User) && await HttpContext.RequestServices.GetRequiredService<PortalTemplates>().SampleAsync(name) is { } shape
            ? View("Shape", shape)
            : NotFound();

    /// <summary>Everything else that the customer's pages offer, such as sending an answer.</summary>
    [HttpGet(PortalRoutes.PreviewRest)]
    public async Task<IActionResult> Refuse() => await Preview.IsAllowedAsync(User) ? StatusCode(StatusCodes.Status403Forbidden) : NotFound();

    [HttpPost(PortalRoutes.PreviewRest)]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> RefusePost() => Refuse();

    private PortalPreview Preview => HttpContext.RequestServices.GetRequiredService<PortalPreview>();

    private Task<bool> BeginAsync(string contact) => Preview.BeginAsync(User, contact);
}
