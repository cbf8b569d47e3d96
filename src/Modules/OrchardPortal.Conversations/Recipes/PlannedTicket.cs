using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Recipes;

/// <param name="Messages">In the order they were sent; their ticket's id comes when it exists.</param>
internal sealed record PlannedTicket(NewTicket Ticket, IReadOnlyList<NewMessage> Messages);
