using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardPortal.Forums.Models;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Forums.Services;

/// <summary>Where a visitor finds the ticket that was made of a topic: agents in the admin, customers in their portal if it is theirs to see.</summary>
public sealed class ForumTicketLinks(
    IEnumerable<ICustomerTicketAddress> addresses,
    IAuthorizationService authorizationService,
    IOptions<AdminOptions> adminOptions,
    IHttpContextAccessor httpContextAccessor)
{
    /// <returns>Nothing for whoever may not see it: they do not learn that there is one.</returns>
    public async Task<(string Url, long? Number)> FindAsync(ForumPost topic)
    {
        if (topic.TicketNumber is not { } number || httpContextAccessor.HttpContext is not { User.Identity.IsAuthenticated: true } http)
        {
            return (string.Empty, null);
        }

        if (await authorizationService.AuthorizeAsync(http.User, TicketPermissions.AnswerTickets))
        {
            return ($"{http.Request.PathBase}/{adminOptions.Value.AdminUrlPrefix.Trim('/').ToLowerInvariant()}/tickets/{number}", number);
        }

        foreach (var address in addresses)
        {
            if (await address.FindAsync(number) is { } url)
            {
                return (url, number);
            }
        }

        return (string.Empty, null);
    }
}
