using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>
/// Through whose eyes the portal is seen: the visitor's own, or those of a customer that an agent has chosen (section 17 of the
/// requirements). Then the request may only read: for anything else there is no contact at all, so that nothing an agent does can
/// be taken for the customer's.
/// </summary>
internal sealed class PortalViewer(
    ICurrentContact currentContact,
    IContactService contacts,
    IAuthorizationService authorizationService,
    PortalViewCookie cookie,
    IHttpContextAccessor httpContextAccessor)
{
    private Task<PortalViewTicket?>? _view;
    private Task<ContactRow?>? _contact;

    /// <summary>Null for staff who are nobody's customer.</summary>
    public Task<ContactRow?> ContactAsync() => _contact ??= FindAsync();

    /// <summary>The look through a customer's eyes that is going on; null for a visitor of their own.</summary>
    public Task<PortalViewTicket?> ViewAsync() => _view ??= ReadAsync();

    /// <summary>
    /// For the rest of this request the portal is the contact's, whatever look is going on besides: for previews of templates, which
    /// show the forms too. Whether the user may, and that nothing is written, is the caller's to see to.
    /// </summary>
    public void PreviewAs(ContactRow contact)
    {
        _view = Task.FromResult<PortalViewTicket?>(null);
        _contact = Task.FromResult<ContactRow?>(contact);
    }

    private async Task<ContactRow?> FindAsync()
    {
        if (await ViewAsync() is not { } view)
        {
            return await currentContact.GetAsync();
        }

        var method = httpContextAccessor.HttpContext!.Request.Method;
        return HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? await contacts.FindAsync(view.ContactId) : null;
    }

    private async Task<PortalViewTicket?> ReadAsync() =>
        httpContextAccessor.HttpContext is { User.Identity.IsAuthenticated: true } http
        && cookie.Read(http) is { } view
        && view.UserId == http.User.FindFirstValue(ClaimTypes.NameIdentifier)
        && await authorizationService.AuthorizeAsync(http.User, PortalPermissions.ViewAsCustomer)
            ? view
            : null;
}
