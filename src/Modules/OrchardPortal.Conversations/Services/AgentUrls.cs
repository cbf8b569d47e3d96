using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace OrchardPortal.Conversations.Services;

/// <summary>Addresses of the agents' screens, for those who have no page to make them with.</summary>
internal sealed class AgentUrls(IHttpContextAccessor httpContextAccessor, IOptions<AdminOptions> adminOptions)
{
    public string Tickets => $"{httpContextAccessor.HttpContext?.Request.PathBase}/{adminOptions.Value.AdminUrlPrefix.Trim('/').ToLowerInvariant()}/tickets";

    public string Ticket(long number) => $"{Tickets}/{number}";
}
