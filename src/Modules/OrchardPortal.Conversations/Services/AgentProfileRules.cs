using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>What an agent may be called.</summary>
internal static class AgentProfileRules
{
    /// <summary>One line without invisible characters, as long as it may be.</summary>
    public static string CleanName(string? name)
    {
        var clean = TicketSubject.Clean(name);
        return clean.Length <= AgentProfile.MaxNameLength ? clean : clean[..AgentProfile.MaxNameLength].TrimEnd();
    }
}
