using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.ViewModels;

/// <param name="Tickets">How many are in it; it stays while there are any.</param>
/// <param name="Uses">What depends on it; it stays while anything does.</param>
/// <param name="IsLast">A site has at least one.</param>
public sealed record TicketPipelineRemoval(TicketPipeline Pipeline, int Tickets, IReadOnlyList<string> Uses, bool IsLast)
{
    public bool IsPossible => Tickets == 0 && Uses.Count == 0 && !IsLast;
}
