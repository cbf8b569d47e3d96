namespace OrchardPortal.Conversations.Services;

/// <summary>A stage of a pipeline as one value of a form: “pipeline/stage”; ids have no slash.</summary>
public readonly record struct TicketPlace(string PipelineId, string StageId)
{
    /// <returns>Null for what is no place.</returns>
    public static TicketPlace? Parse(string? value) =>
        value?.Split('/') is [{ Length: > 0 } pipelineId, { Length: > 0 } stageId] ? new TicketPlace(pipelineId, stageId) : null;

    public override string ToString() => PipelineId + "/" + StageId;
}
