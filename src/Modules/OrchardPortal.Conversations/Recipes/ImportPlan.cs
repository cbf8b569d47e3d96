namespace OrchardPortal.Conversations.Recipes;

/// <param name="Errors">With their places; empty when all tickets can be written.</param>
internal sealed record ImportPlan(IReadOnlyList<PlannedTicket> Tickets, IReadOnlyList<string> Errors);
