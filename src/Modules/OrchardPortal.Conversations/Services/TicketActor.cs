using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Who makes this request's changes.</summary>
internal sealed class TicketActor(IHttpContextAccessor httpContextAccessor, ICurrentContact currentContact, StaffNames staff)
{
    private string? _name;

    /// <summary>Null when no user does, as in a background task.</summary>
    public string? UserId => httpContextAccessor.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <summary>A contact's own name, or what the agent is called; empty when no user acts.</summary>
    public async Task<string> NameAsync() => _name ??= await FindNameAsync();

    private async Task<string> FindNameAsync()
    {
        if (httpContextAccessor.HttpContext?.User is not { Identity.IsAuthenticated: true } user)
        {
            return "";
        }

        return await currentContact.GetAsync() is { FullName.Length: > 0 } contact ? contact.FullName : await staff.OfAsync(user);
    }
}
