using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>“See as this customer”: begins and ends an agent's look at the portal through a customer's eyes.</summary>
[Authorize]
public sealed class PortalViewController(
    IAuthorizationService authorizationService, IContactService contacts, PortalContext portal, IServiceProvider services) : Controller
{
    /// <param name="contactId">Through whose eyes.</param>
    /// <param name="number">The ticket to begin with; without it the list.</param>
    /// <param name="returnUrl">Where the look ends.</param>
    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("portal-view/begin", "PortalViewBegin")]
    public async Task<IActionResult> Begin(string? contactId, long? number, string? returnUrl)
    {
        if (!await authorizationService.AuthorizeAsync(User, PortalPermissions.ViewAsCustomer))
        {
            return Forbid();
        }

        if (string.IsNullOrEmpty(contactId) || await contacts.FindAsync(contactId) is not { } contact)
        {
            return NotFound();
        }

        await services.GetRequiredService<PortalViewLog>().RecordAsync(User, contact);
        var back = Url.IsLocalUrl(returnUrl) ? returnUrl : "~/";
        services.GetRequiredService<PortalViewCookie>().Write(
            HttpContext, new PortalViewTicket(User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty, contact.ContactId, back));
        var urls = await portal.UrlsAsync();
        return LocalRedirect(number is { } ticket ? urls.Detail(ticket) : urls.List);
    }

    // A link and not a form: the page that it stands on must not have one, and ending changes nothing but the agent's own view.
    [HttpGet]
    [Admin("portal-view/end", "PortalViewEnd")]
    public IActionResult End()
    {
        var cookie = services.GetRequiredService<PortalViewCookie>();
        var back = cookie.Read(HttpContext)?.ReturnUrl;
        cookie.Remove(HttpContext);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "~/");
    }
}
