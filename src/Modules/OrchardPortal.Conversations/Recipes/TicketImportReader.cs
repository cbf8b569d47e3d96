using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Conversations.Recipes;

/// <summary>Checks an import as a whole, and turns it into what can be written.</summary>
internal sealed class TicketImportReader(
    ITicketPipelineService pipelines, ITicketPropertyService properties, ImportPeople people, MessageImportReader messages, ISession session)
{
    private const int BatchSize = 500;

    public async Task<ImportPlan> ReadAsync(IReadOnlyList<ImportedTicket> imported, DateTime nowUtc)
    {
        var errors = new List<string>();
        await CheckNumbersAsync(imported, errors);
        var all = await pipelines.GetAsync();
        var planned = new List<PlannedTicket>(imported.Count);
        for (var i = 0; i < imported.Count; i++)
        {
            if (await ReadTicketAsync(imported[i], $"Tickets[{i}]", all, nowUtc, errors) is { } ticket)
            {
                planned.Add(ticket);
            }
        }

        return new ImportPlan(planned, errors);
    }

    private async Task<PlannedTicket?> ReadTicketAsync(ImportedTicket imported, string place, TicketPipelines all, DateTime nowUtc, List<string> errors)
    {
        var before = errors.Count;
        var subject = TicketSubject.Clean(imported.Subject);
        if (subject.Length is 0 or > TicketSubject.MaxLength)
        {
            errors.Add($"{place}.Subject: 1 to {TicketSubject.MaxLength} characters are needed.");
        }

        var requester = await people.ContactAsync(imported.Requester);
        if (requester is null)
        {
            errors.Add($"{place}.Requester: there is no contact “{imported.Requester}”.");
        }

        var pipeline = imported.Pipeline is null ? all.Pipelines[0] : all.Find(imported.Pipeline);
        var stage = imported.Stage is null ? pipeline?.Stages.Find(candidate => !candidate.IsClosed) : pipeline?.FindStage(imported.Stage);
        if (pipeline is null)
        {
            errors.Add($"{place}.Pipeline: there is no pipeline “{imported.Pipeline}”.");
        }
        else if (stage is null)
        {
            errors.Add($"{place}.Stage: the pipeline “{pipeline.Id}” has no stage “{imported.Stage}”.");
        }

        var priority = Read(imported.Priority, TicketPriority.Normal, place + ".Priority", errors);
        var source = Read(imported.Source, TicketSource.Portal, place + ".Source", errors);
        if (imported.Form?.Length > NewTicket.MaxFormIdLength)
        {
            errors.Add($"{place}.Form: at most {NewTicket.MaxFormIdLength} characters.");
        }

        var assignee = imported.Assignee is null ? null : await people.UserAsync(imported.Assignee);
        if (imported.Assignee is not null && assignee is null)
        {
            errors.Add($"{place}.Assignee: there is no user “{imported.Assignee}”.");
        }

        foreach (var (name, error) in await properties.ValidateAsync(imported.Properties))
        {
            errors.Add($"{place}.Properties.{name}: {error}");
        }

        var conversation = await messages.ReadAsync(imported.Messages, source, place, nowUtc, errors);
        var history = MessageImportReader.HistoryOf(conversation, nowUtc);
        var rating = RatingImport.Read(imported.Rating, stage?.IsClosed == true, history, place + ".Rating", nowUtc, errors);
        if (errors.Count > before)
        {
            return null;
        }

        if (rating is not null)
        {
            rating.ContactId = requester!.ContactId;
        }

        return new PlannedTicket(
            new NewTicket
            {
                Number = imported.Number,
                Subject = subject,
                RequesterId = requester!.ContactId,
                CompanyId = requester.PrimaryCompanyId,
                PipelineId = pipeline!.Id,
                StageId = stage!.Id,
                Priority = priority,
                Source = source,
                SupportFormId = imported.Form,
                AssigneeId = assignee?.UserId,
                Properties = imported.Properties,
                History = history with { Rating = rating },
            },
            conversation);
    }

    private async Task CheckNumbersAsync(IReadOnlyList<ImportedTicket> imported, List<string> errors)
    {
        var first = new Dictionary<long, int>();
        for (var i = 0; i < imported.Count; i++)
        {
            if (imported[i].Number is not { } number)
            {
                continue;
            }

            if (number < 1)
            {
                errors.Add($"Tickets[{i}].Number: a number from 1 is needed.");
            }
            else if (!first.TryAdd(number, i))
            {
                errors.Add($"Tickets[{i}].Number: {number} is the number of Tickets[{first[number]}] already.");
            }
        }

        foreach (var batch in first.Keys.Chunk(BatchSize))
        {
            foreach (var row in await session.QueryIndex<TicketIndex>(ticket => ticket.Number.IsIn(batch)).ListAsync())
            {
                errors.Add($"Tickets[{first[row.Number]}].Number: there is a ticket {row.Number} already.");
            }
        }
    }

    private static T Read<T>(string? text, T otherwise, string place, List<string> errors)
        where T : struct, Enum
    {
        if (text is null)
        {
            return otherwise;
        }

        // Names only: a number would pass as any value.
        if (Enum.TryParse<T>(text, true, out var value) && Enum.IsDefined(value) && !char.IsDigit(text.FirstOrDefault()))
        {
            return value;
        }

        errors.Add($"{place}: “{text}” is none of {string.Join(", ", Enum.GetNames<T>())}.");
        return otherwise;
    }
}
