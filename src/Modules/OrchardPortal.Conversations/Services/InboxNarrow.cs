using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>A rule that the address of the agents' list brings.</summary>
/// <param name="Address">As the address says it.</param>
/// <param name="Rule">As it is asked with.</param>
/// <param name="Kept">As a view keeps it.</param>
/// <param name="Text">As people read it.</param>
internal sealed record InboxNarrow(string Address, TicketFilterRule Rule, TicketFilterRule Kept, string Text);
