using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.ViewModels;
using YesSql;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// Changes pipelines together with the tickets in them: those of a stage that goes move to another, and those of a stage that
/// becomes open or closed become so too. Everything is one transaction, and so at most <see cref="MaxTickets"/> tickets at once.
/// </summary>
internal sealed class TicketPipelineEditing(
    ITicketPipelineService pipelines,
    ITicketService tickets,
    TicketStageSettlement settlement,
    IEnumerable<ITicketPropertyUser> users,
    ISession session,
    IStringLocalizer<TicketPipelineEditing> localizer)
{
    /// <summary>So many are changed within a moment.</summary>
    public const int MaxTickets = 1000;

    public const int MaxPipelines = 50;
    public const int MaxNameLength = 100;

    private readonly IStringLocalizer S = localizer;

    public Task<int> CountAsync(string pipelineId) => session.QueryIndex<TicketIndex>(ticket => ticket.PipelineId == pipelineId).CountAsync();

    public Task<int> CountAsync(string pipelineId, string stageId) =>
        session.QueryIndex<TicketIndex>(ticket => ticket.PipelineId == pipelineId && ticket.StageId == stageId).CountAsync();

    /// <summary>What a new pipeline is made from.</summary>
    public TicketPipelinePage Begin() => new()
    {
        Stages =
        [
            new() { Key = "new_1", Name = S["New"] },
            new() { Key = "new_2", Name = S["Waiting on customer"], SlaPaused = true },
            new() { Key = "new_3", Name = S["Closed"], State = StageState.Closed },
        ],
    };

    /// <summary>Fills in how many tickets the stages have; stages that were taken out and have none are forgotten.</summary>
    public async Task CountAsync(TicketPipelinePage page)
    {
        if (page.Id is not { } pipelineId)
        {
            return;
        }

        foreach (var stage in page.Stages.Where(stage => stage.Id is not null))
        {
            stage.Tickets = await CountAsync(pipelineId, stage.Id!);
        }

        foreach (var removal in page.Removals)
        {
            removal.Tickets = await CountAsync(pipelineId, removal.Id);
        }
    }

    /// <summary>Says what is wrong beside each field. Counts must have been filled in.</summary>
    public async Task CheckAsync(TicketPipelinePage page, TicketPipeline? existing)
    {
        var others = (await pipelines.GetAsync()).Pipelines.FindAll(other => other.Id != page.Id);
        page.NameError = NameError(page.Name)
            ?? (others.Exists(other => CompareText.Key(other.Name) == CompareText.Key(page.Name)) ? S["Another pipeline has this name."].Value : null);
        foreach (var stage in page.Stages)
        {
            stage.Error = NameError(stage.Name)
                ?? (page.Stages.Exists(other => other != stage && CompareText.Key(other.Name) == CompareText.Key(stage.Name)) ? S["Another stage has this name."].Value : null)
                ?? (stage.CustomerLabel.Length > MaxNameLength ? S["A label has at most {0} characters.", MaxNameLength].Value : null)
                ?? (stage.Tickets > MaxTickets && existing?.FindStage(stage.Id)?.State is { } state && state != stage.State
                    ? S["{0} tickets are in it. Add another stage and move them there instead.", stage.Tickets].Value : null);
        }

        if (others.Count >= MaxPipelines)
        {
            page.Error = S["There may be {0} pipelines at most.", MaxPipelines];
        }
        else if (page.Stages.Count > TicketPipelineForm.MaxStages)
        {
            page.Error = S["A pipeline has at most {0} stages.", TicketPipelineForm.MaxStages];
        }
        else if (page.Stages.TrueForAll(stage => stage.State == StageState.Closed) || page.Stages.TrueForAll(stage => stage.State == StageState.Open))
        {
            page.Error = S["A pipeline needs at least one open and one closed stage."];
        }

        foreach (var removal in page.Removals)
        {
            removal.Error = await ErrorAsync(removal, page);
        }
    }

    /// <summary>Stores a pipeline that was checked, and moves its tickets.</summary>
    public async Task StoreAsync(TicketPipelinePage page, TicketPipeline? existing)
    {
        var id = page.Id ?? TicketPipelineForm.NewId(page.Name, [.. (await pipelines.GetAsync()).Pipelines.Select(pipeline => pipeline.Id)]);
        var pipeline = TicketPipelineForm.ToPipeline(page, id);
        foreach (var removal in page.Removals.Where(removal => removal.Tickets > 0))
        {
            foreach (var ticketId in await TicketIdsAsync(id, removal.Id))
            {
                await tickets.MoveAsync(ticketId, id, removal.MoveTo);
            }
        }

        foreach (var stage in pipeline.Stages)
        {
            if (existing?.FindStage(stage.Id) is { } former && former.State != stage.State)
            {
                foreach (var ticketId in await TicketIdsAsync(id, stage.Id))
                {
                    await settlement.RunAsync(ticketId, former, stage);
                }
            }
        }

        await pipelines.StoreAsync([pipeline]);
    }

    /// <summary>What keeps a pipeline from being removed.</summary>
    public async Task<TicketPipelineRemoval> FindObstaclesAsync(TicketPipeline pipeline)
    {
        var uses = new List<string>(await FindUsesAsync(TicketPropertyNames.Pipeline, pipeline.Id));
        foreach (var stage in pipeline.Stages)
        {
            uses.AddRange(await FindUsesAsync(TicketPropertyNames.Stage, SystemPropertyValues.StageValue(pipeline.Id, stage.Id)));
        }

        return new(pipeline, await CountAsync(pipeline.Id), [.. uses.Distinct()], (await pipelines.GetAsync()).Pipelines.Count == 1);
    }

    private async Task<string?> ErrorAsync(TicketStageRemoval removal, TicketPipelinePage page)
    {
        if ((await FindUsesAsync(TicketPropertyNames.Stage, SystemPropertyValues.StageValue(page.Id ?? "", removal.Id))) is { Count: > 0 } uses)
        {
            return S["It is still used: {0}.", string.Join(", ", uses)];
        }

        if (removal.Tickets > MaxTickets)
        {
            return S["{0} tickets are in it, more than can be moved at once. Move them first.", removal.Tickets];
        }

        return removal.Tickets > 0 && page.Stages.TrueForAll(stage => stage.Id is null || stage.Id != removal.MoveTo) ? S["Choose where its tickets go."].Value : null;
    }

    private async Task<IReadOnlyList<string>> FindUsesAsync(string property, string value)
    {
        var uses = new List<string>();
        foreach (var user in users)
        {
            uses.AddRange(await user.FindUsesAsync(property, value));
        }

        return uses;
    }

    private async Task<List<string>> TicketIdsAsync(string pipelineId, string stageId) =>
        [.. (await session.QueryIndex<TicketIndex>(ticket => ticket.PipelineId == pipelineId && ticket.StageId == stageId).ListAsync()).Select(ticket => ticket.ContentItemId)];

    private string? NameError(string name) =>
        name.Length is 0 or > MaxNameLength ? S["Give a name of at most {0} characters.", MaxNameLength].Value : null;
}
