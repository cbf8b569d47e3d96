using System.Collections.Concurrent;
using OrchardCore.Modules;

namespace OrchardPortal.Conversations.Services;

/// <summary>Which agents have which ticket before them. In memory: it is of the moment, and lost with nothing.</summary>
internal sealed class TicketPresence(IClock clock)
{
    /// <summary>An open page tells every <see cref="Beat"/> that it is still there; three missed beats, and it is gone.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private const int MostTickets = 10_000;

    private static readonly TimeSpan _lifetime = Beat * 3;

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, (AgentPresence Agent, DateTime Utc)>> _tickets = new();

    /// <summary>Notes that the agent is there.</summary>
    /// <returns>The others, by name.</returns>
    public IReadOnlyList<AgentPresence> Note(string ticketId, AgentPresence agent)
    {
        var now = clock.UtcNow;
        if (_tickets.Count >= MostTickets)
        {
            Forget(now);
        }

        var agents = _tickets.GetOrAdd(ticketId, _ => new());
        agents[agent.UserId] = (agent, now);
        foreach (var (userId, (_, utc)) in agents)
        {
            if (now - utc > _lifetime)
            {
                agents.TryRemove(userId, out _);
            }
        }

        return [.. agents.Values.Select(entry => entry.Agent).Where(other => other.UserId != agent.UserId).OrderBy(other => other.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    private void Forget(DateTime now)
    {
        foreach (var (ticketId, agents) in _tickets)
        {
            if (agents.Values.All(entry => now - entry.Utc > _lifetime))
            {
                _tickets.TryRemove(ticketId, out _);
            }
        }
    }
}
