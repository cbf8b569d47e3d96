using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.ViewModels;

/// <summary>A pipeline in the list, with how many tickets it has.</summary>
public sealed record TicketPipelineRow(TicketPipeline Pipeline, int Tickets);
