namespace OrchardPortal.Conversations.Recipes;

internal sealed class TicketsStepModel
{
    public List<ImportedTicket> Tickets { get; set; } = [];
}
