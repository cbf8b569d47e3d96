using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardPortal.Contacts.Services;

internal sealed class CurrentContact(IHttpContextAccessor httpContextAccessor, IContactService contacts, IServiceProvider services) : ICurrentContact
{
    private Task<ContactRow?>? _contact;

    public Task<ContactRow?> GetAsync() => _contact ??= FindAsync();

    private async Task<ContactRow?> FindAsync()
    {
        var principal = httpContextAccessor.HttpContext?.User;
        var userId = principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        if (principal?.Identity?.IsAuthenticated != true || string.IsNullOrEmpty(userId))
        {
            return null;
        }

        return await contacts.FindByUserIdAsync(userId) ?? await FindByEmailAsync(principal, userId);
    }

    private async Task<ContactRow?> FindByEmailAsync(ClaimsPrincipal principal, string userId)
    {
        // Asked for here and not in the constructor: hardly any request gets here, and making the user service is dear.
        var users = services.GetRequiredService<IUserService>();

        // Only an address that is known to be the user's own may open somebody's tickets, and nobody takes a contact from another account.
        if (await users.GetAuthenticatedUserAsync(principal) is not User { EmailConfirmed: true } user
            || string.IsNullOrEmpty(user.Email)
            || await contacts.FindByEmailAsync(user.Email) is not { UserId: null } contact)
        {
            return null;
        }

        await contacts.LinkUserAsync(contact.ContactId, userId);
        return contact with { UserId = userId };
    }
}
