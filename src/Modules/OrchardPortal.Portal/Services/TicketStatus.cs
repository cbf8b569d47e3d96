using Microsoft.Extensions.Localization;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Portal.Services;

/// <summary>How a customer reads a ticket's stage: requirements 72, 73 and 99.</summary>
public static class TicketStatus
{
    /// <param name="pipelines">All pipelines.</param>
    /// <param name="pipelineId">The ticket's pipeline.</param>
    /// <param name="stageId">The ticket's stage.</param>
    /// <param name="isClosed">Whether the ticket counts as closed.</param>
    /// <param name="showStages">Whether customers read the stage's label.</param>
    /// <param name="S">Words for Open and Closed.</param>
    public static StatusViewModel Of(TicketPipelines pipelines, string pipelineId, string stageId, bool isClosed, bool showStages, IStringLocalizer S)
    {
        var stage = showStages ? pipelines.FindStage(pipelineId, stageId) : null;

        return new StatusViewModel
        {
            Label = stage?.LabelForCustomers ?? (isClosed ? S["Closed"] : S["Open"]),
            Key = stage?.Id ?? (isClosed ? "closed" : "open"),
            IsClosed = isClosed,
        };
    }
}
