using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>The agents, for filters on who answers.</summary>
internal sealed class AssigneeSource(IAgentDirectory agents) : ITicketReferenceSource
{
    public string Property => TicketPropertyNames.Assignee;

    public string Prompt => "";

    public async Task<IReadOnlyList<TicketPropertyOption>?> ListAsync() =>
        [.. (await agents.ListAsync()).Select(agent => new TicketPropertyOption(agent.UserId, agent.Name))];

    public async Task<string?> FindAsync(string typed) =>
        (await agents.ListAsync()).FirstOrDefault(agent => agent.UserId == typed || agent.Name == typed)?.UserId;

    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyCollection<string> ids) =>
        (await agents.ListAsync()).Where(agent => ids.Contains(agent.UserId)).ToDictionary(agent => agent.UserId, agent => agent.Name);
}
