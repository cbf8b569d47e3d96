using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using YesSql;

namespace OrchardPortal.Tickets.Services;

internal sealed class TicketService(
    IContentManager contentManager,
    ISession session,
    ITicketPipelineService pipelines,
    ITicketNumbers numbers,
    TicketPropertyWriter properties,
    IEnumerable<ITicketEventHandler> handlers,
    IClock clock) : ITicketService
{
    public async Task<TicketPart> CreateAsync(NewTicket ticket)
    {
        var (pipeline, stage) = await PlaceAsync(ticket);
        var subject = TicketSubject.Clean(ticket.Subject);
        if (subject.Length is 0 or > TicketSubject.MaxLength)
        {
            throw new ArgumentException($"A subject has 1 to {TicketSubject.MaxLength} characters.", nameof(ticket));
        }

        ArgumentException.ThrowIfNullOrEmpty(ticket.RequesterId);
        var values = await properties.ParseAsync(ticket.Properties);
        var number = ticket.Number ?? await numbers.NextAsync();
        var now = clock.UtcNow;
        var history = ticket.History ?? new TicketHistory(now, now);
        var item = await contentManager.NewAsync(TicketTypes.Ticket);
        item.DisplayText = subject;
        item.Alter<TicketPart>(part =>
        {
            part.Number = number;
            part.Subject = subject;
            part.RequesterId = ticket.RequesterId;
            part.CompanyId = string.IsNullOrEmpty(ticket.CompanyId) ? null : ticket.CompanyId;
            part.PipelineId = pipeline.Id;
            part.StageId = stage.Id;
            part.Priority = ticket.Priority;
            part.Source = ticket.Source;
            part.SupportFormId = string.IsNullOrEmpty(ticket.SupportFormId) ? null : ticket.SupportFormId;
            part.AssigneeId = string.IsNullOrEmpty(ticket.AssigneeId) ? null : ticket.AssigneeId;
            part.CreatedUtc = history.CreatedUtc;
            part.LastActivityUtc = history.LastActivityUtc;
            part.FirstAnswerUtc = history.FirstAnswerUtc;
            part.FollowsNumber = ticket.FollowsNumber;
            part.PausedSinceUtc = stage is { IsClosed: false, SlaPaused: true } ? history.LastActivityUtc : null;
            part.ClosedUtc = stage.IsClosed ? history.ClosedUtc ?? history.LastActivityUtc : null;
            part.Rating = stage.IsClosed ? history.Rating : null;
        });
        TicketPropertyWriter.Write(item.GetOrCreate<TicketPart>(), values);
        if (!await contentManager.CreateAsync(item, VersionOptions.Published))
        {
            throw new InvalidOperationException("A content handler refused the new ticket.");
        }

        var created = item.GetOrCreate<TicketPart>();
        if (ticket.History is null)
        {
            await TellAsync(handler => handler.CreatedAsync(created));
        }

        return created;
    }

    public async Task<TicketPart?> GetAsync(string ticketId) =>
        await contentManager.GetAsync(ticketId, VersionOptions.Latest) is { } item && item.TryGet<TicketPart>(out var part) ? part : null;

    public async Task<TicketPart?> FindAsync(long number) =>
        await session.QueryIndex<TicketIndex>(ticket => ticket.Number == number).FirstOrDefaultAsync() is { } row ? await GetAsync(row.ContentItemId) : null;

    public Task<bool> ChangeStageAsync(string ticketId, string stageId) =>
        MoveAsync(ticketId, (pipeline, _) => pipeline.FindStage(stageId));

    public async Task<bool> MoveAsync(string ticketId, string pipelineId, string stageId)
    {
        if (await GetAsync(ticketId) is not { } ticket || (await pipelines.GetAsync()).FindStage(pipelineId, stageId) is not { } next)
        {
            return false;
        }

        var (_, current) = await WhereAsync(ticket);
        var former = ticket.PipelineId;
        if (!ticket.MoveTo(pipelineId, next, clock.UtcNow))
        {
            return false;
        }

        await StoreAsync(ticket);
        if (former != pipelineId)
        {
            await TellAsync(handler => handler.PipelineChangedAsync(ticket, former));
        }

        await TellAsync(handler => handler.StageChangedAsync(ticket, current, next));
        return true;
    }

    public async Task<bool> SetPropertiesAsync(string ticketId, IReadOnlyDictionary<string, string?> values)
    {
        var parsed = await properties.ParseAsync(values);
        if (await GetAsync(ticketId) is not { } ticket)
        {
            return false;
        }

        var formerPriority = ticket.Priority;
        var changed = TicketPropertyWriter.Write(ticket, parsed);
        if (changed.Count == 0)
        {
            return false;
        }

        ticket.Touch(clock.UtcNow);
        await StoreAsync(ticket);
        if (ticket.Priority != formerPriority)
        {
            await TellAsync(handler => handler.PriorityChangedAsync(ticket, formerPriority));
        }

        await TellAsync(handler => handler.PropertiesChangedAsync(ticket, changed));
        return true;
    }

    public Task<bool> CloseAsync(string ticketId) =>
        MoveAsync(ticketId, (pipeline, current) => current.IsClosed ? null : StageFlow.Closing(pipeline));

    public Task<bool> ReopenAsync(string ticketId) =>
        MoveAsync(ticketId, (pipeline, current) => current.IsClosed ? StageFlow.WaitingOnUs(pipeline) : null);

    public Task<bool> AssignAsync(string ticketId, string? userId) => ChangeAsync(
        ticketId,
        ticket => ticket.AssigneeId,
        (ticket, utc) => ticket.AssignTo(userId, utc),
        (handler, ticket, former) => handler.AssignedAsync(ticket, former));

    public Task<bool> SetPriorityAsync(string ticketId, TicketPriority priority) => ChangeAsync(
        ticketId,
        ticket => ticket.Priority,
        (ticket, utc) => ticket.Prioritize(priority, utc),
        (handler, ticket, former) => handler.PriorityChangedAsync(ticket, former));

    public Task<bool> ChangeRequesterAsync(string ticketId, string requesterId, string? companyId)
    {
        ArgumentException.ThrowIfNullOrEmpty(requesterId);
        return ChangeAsync(
            ticketId,
            ticket => ticket.RequesterId,
            (ticket, utc) => ticket.AskedBy(requesterId, companyId, utc),
            (handler, ticket, former) => handler.RequesterChangedAsync(ticket, former));
    }

    public async Task<bool> TouchAsync(string ticketId, DateTime utc)
    {
        if (await GetAsync(ticketId) is not { } ticket || !ticket.Touch(utc))
        {
            return false;
        }

        await StoreAsync(ticket);
        return true;
    }

    public async Task<bool> RecordAsync(string ticketId, TicketActivity activity, DateTime utc)
    {
        if (await GetAsync(ticketId) is not { } ticket)
        {
            return false;
        }

        var (pipeline, current) = await WhereAsync(ticket);
        var next = StageFlow.After(pipeline, current, activity);
        ticket.Touch(utc);
        if (activity == TicketActivity.AgentAnswer)
        {
            ticket.Answered(utc);
        }

        var moved = ticket.MoveTo(next, utc);
        await StoreAsync(ticket);
        if (moved)
        {
            await TellAsync(handler => handler.StageChangedAsync(ticket, current, next));
        }

        return true;
    }

    private async Task<bool> ChangeAsync<T>(
        string ticketId, Func<TicketPart, T> read, Func<TicketPart, DateTime, bool> change, Func<ITicketEventHandler, TicketPart, T, Task> tell)
    {
        if (await GetAsync(ticketId) is not { } ticket)
        {
            return false;
        }

        var former = read(ticket);
        if (!change(ticket, clock.UtcNow))
        {
            return false;
        }

        await StoreAsync(ticket);
        await TellAsync(handler => tell(handler, ticket, former));
        return true;
    }

    private async Task<bool> MoveAsync(string ticketId, Func<TicketPipeline, TicketStage, TicketStage?> choose)
    {
        if (await GetAsync(ticketId) is not { } ticket)
        {
            return false;
        }

        var (pipeline, current) = await WhereAsync(ticket);
        if (choose(pipeline, current) is not { } next || !ticket.MoveTo(next, clock.UtcNow))
        {
            return false;
        }

        await StoreAsync(ticket);
        await TellAsync(handler => handler.StageChangedAsync(ticket, current, next));
        return true;
    }

    private async Task StoreAsync(TicketPart ticket)
    {
        ticket.Apply();
        await contentManager.UpdateAsync(ticket.ContentItem);
    }

    private async Task TellAsync(Func<ITicketEventHandler, Task> tell)
    {
        foreach (var handler in handlers)
        {
            await tell(handler);
        }
    }

    // A pipeline or stage may have gone since: the ticket is then where a new one would be.
    private async Task<(TicketPipeline Pipeline, TicketStage Stage)> WhereAsync(TicketPart ticket)
    {
        var all = await pipelines.GetAsync();
        var pipeline = all.Find(ticket.PipelineId) ?? all.Pipelines[0];
        return (pipeline, pipeline.FindStage(ticket.StageId) ?? StageFlow.Initial(pipeline));
    }

    private async Task<(TicketPipeline Pipeline, TicketStage Stage)> PlaceAsync(NewTicket ticket)
    {
        var all = await pipelines.GetAsync();
        var pipeline = (ticket.PipelineId is null ? all.Pipelines.FirstOrDefault() : all.Find(ticket.PipelineId))
            ?? throw new ArgumentException("There is no such pipeline.", nameof(ticket));
        var stage = (ticket.StageId is null ? StageFlow.Initial(pipeline) : pipeline.FindStage(ticket.StageId))
            ?? throw new ArgumentException("The pipeline has no such stage.", nameof(ticket));
        return (pipeline, stage);
    }
}
