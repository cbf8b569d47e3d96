using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Invitations;

/// <summary>On a contact's record: whether they are a member, or were invited, and the button that does it.</summary>
internal sealed class InvitationCard(
    IInvitations invitations, VisitorDate date, IShapeFactory shapes, IAuthorizationService authorizationService, IHttpContextAccessor httpContextAccessor) : IContactCardProvider
{
    public async Task<IShape?> BuildAsync(ContactRow contact)
    {
        if (httpContextAccessor.HttpContext is not { } http || !await authorizationService.AuthorizeAsync(http.User, PrivateContentPermissions.ManagePrivateContent))
        {
            return null;
        }

        var last = contact.UserId is null ? await invitations.LastAsync(contact) : null;
        var when = last is { } utc ? await date.OfAsync(utc) : null;

        return await shapes.CreateAsync<InvitationCardViewModel>("InvitationCard", model =>
        {
            model.ContactId = contact.ContactId;
            model.HasEmail = contact.Email.Length > 0;
            model.HasAccount = contact.UserId is { Length: > 0 };
            model.LastInvited = when;
        });
    }
}
