using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class AccessGate(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IDomainSettings domainSettings,
    ICurrentContact currentContact,
    IContactLists lists,
    IContactService contacts,
    IServiceProvider services) : IAccessGate
{
    // What was asked in this request. It ends before anything that was changed meanwhile could be missed by another one.
    private readonly Dictionary<string, bool> _asked = [];

    public async ValueTask<bool> MayAsync(AccessRule rule)
    {
        if (rule.Audience == AccessAudience.Everybody)
        {
            return true;
        }

        if (httpContextAccessor.HttpContext?.User is not { Identity.IsAuthenticated: true } user)
        {
            return false;
        }

        // A member is whoever may come in: who may not any more sees nothing that is for members, in a running session either.
        var entrance = (await domainSettings.GetAsync()).Rule;

        return await PassesAsync(entrance, user, isCurrent: true) && (ReferenceEquals(rule, entrance) || await PassesAsync(rule, user, isCurrent: true));
    }

    public ValueTask<bool> MayAsync(AccessRule rule, ClaimsPrincipal principal) => PassesAsync(rule, principal, isCurrent: false);

    private async ValueTask<bool> PassesAsync(AccessRule rule, ClaimsPrincipal principal, bool isCurrent)
    {
        if (rule.Audience is AccessAudience.Everybody or AccessAudience.Members)
        {
            return rule.Audience == AccessAudience.Everybody || principal.Identity?.IsAuthenticated == true;
        }

        if (await authorizationService.AuthorizeAsync(principal, PrivateContentPermissions.ViewPrivateContent))
        {
            return true;
        }

        if (rule.AsksForSso && !principal.HasClaim(claim => claim.Type == SessionClaims.Provider))
        {
            return false;
        }

        if (!rule.AsksForLists)
        {
            return true;
        }

        if (rule.ListIds.Length == 0)
        {
            return false;
        }

        return isCurrent ? await IsMemberAsync(rule.ListIds) : await ContactIdAsync(principal) is { } contactId && await lists.IsMemberAsync(contactId, rule.ListIds);
    }

    private async Task<bool> IsMemberAsync(string[] listIds)
    {
        var key = string.Join(',', listIds);
        if (!_asked.TryGetValue(key, out var isMember))
        {
            isMember = await currentContact.GetAsync() is { } contact && await lists.IsMemberAsync(contact.ContactId, listIds);
            _asked[key] = isMember;
        }

        return isMember;
    }

    private async Task<string?> ContactIdAsync(ClaimsPrincipal principal)
    {
        var userId = principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;
        if (await contacts.FindByUserIdAsync(userId) is { } known)
        {
            return known.ContactId;
        }

        // As ICurrentContact finds it, which links the account at its first request.
        var users = (IUserService?)services.GetService(typeof(IUserService));

        return users is not null
            && await users.GetAuthenticatedUserAsync(principal) is User { EmailConfirmed: true, Email: { Length: > 0 } email }
            && await contacts.FindByEmailAsync(email) is { UserId: null } contact
                ? contact.ContactId
                : null;
    }
}
