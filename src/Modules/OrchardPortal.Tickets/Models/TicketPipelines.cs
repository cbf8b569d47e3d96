using OrchardCore.Data.Documents;

namespace OrchardPortal.Tickets.Models;

/// <summary>All pipelines of the site, kept in memory. The first is the default.</summary>
public sealed class TicketPipelines : Document
{
    public List<TicketPipeline> Pipelines { get; set; } = [];

    public TicketPipeline? Find(string? pipelineId) => Pipelines.Find(pipeline => pipeline.Id == pipelineId);

    public TicketStage? FindStage(string? pipelineId, string? stageId) => Find(pipelineId)?.FindStage(stageId);
}
