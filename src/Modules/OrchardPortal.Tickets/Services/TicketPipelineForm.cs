using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.ViewModels;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// The fields of the page of a pipeline. The order of the stages is the order in which their keys are sent; buttons send what they do in
/// <c>Do</c>, as a word and a key, so that stages are added, ordered and removed without JavaScript too.
/// </summary>
internal static class TicketPipelineForm
{
    public const int MaxStages = 30;

    private const string NewKey = "new_";

    public static TicketPipelinePage Read(IFormCollection form, TicketPipeline? existing)
    {
        var page = new TicketPipelinePage { Id = existing?.Id, Name = TicketSubject.Clean(form["Name"]) };
        foreach (var key in form["Order"].OfType<string>().Distinct().Take(MaxStages + 1))
        {
            var stage = existing?.FindStage(key);
            if (stage is not null || key.StartsWith(NewKey, StringComparison.Ordinal))
            {
                page.Stages.Add(Stage(form, key, stage?.Id));
            }
        }

        page.Removals.AddRange((existing?.Stages ?? []).Where(stage => page.Stages.TrueForAll(kept => kept.Id != stage.Id))
            .Select(stage => new TicketStageRemoval { Id = stage.Id, Name = stage.Name, MoveTo = form["MoveTo." + stage.Id].FirstOrDefault() ?? "" }));
        return page;
    }

    /// <returns>Whether a button of the page was pressed that changes nothing but the page.</returns>
    public static bool Apply(IFormCollection form, TicketPipelinePage page)
    {
        var pressed = form["Do"].LastOrDefault(value => !string.IsNullOrEmpty(value));
        if (pressed is null)
        {
            return false;
        }

        var key = pressed.Contains(':', StringComparison.Ordinal) ? pressed[(pressed.IndexOf(':', StringComparison.Ordinal) + 1)..] : "";
        var index = page.Stages.FindIndex(stage => stage.Key == key);
        switch (pressed.Split(':')[0])
        {
            case "add" when page.Stages.Count < MaxStages:
                page.Stages.Add(New(page));
                page.Stages[^1].HasFocus = true;
                break;
            case "up" when index > 0:
                Swap(page, index, index - 1);
                break;
            case "down" when index >= 0 && index < page.Stages.Count - 1:
                Swap(page, index, index + 1);
                break;
            case "remove" when index >= 0:
                if (page.Stages[index] is { Id: { } id } stage)
                {
                    page.Removals.Add(new TicketStageRemoval { Id = id, Name = stage.Name });
                }

                page.Stages.RemoveAt(index);
                break;
        }

        return true;
    }

    /// <summary>The ids of new stages follow from their names; those of others stay, because tickets know them.</summary>
    public static TicketPipeline ToPipeline(TicketPipelinePage page, string pipelineId)
    {
        var taken = page.Stages.Select(stage => stage.Id).Concat(page.Removals.Select(removal => removal.Id)).OfType<string>().ToList();
        var pipeline = new TicketPipeline { Id = pipelineId, Name = page.Name };
        foreach (var stage in page.Stages)
        {
            var id = stage.Id;
            if (id is null)
            {
                id = NewId(stage.Name, taken);
                taken.Add(id);
            }

            pipeline.Stages.Add(new TicketStage
            {
                Id = id,
                Name = stage.Name,
                State = stage.State,
                SlaPaused = stage.SlaPaused,
                CustomerLabel = stage.CustomerLabel.Length == 0 ? null : stage.CustomerLabel,
            });
        }

        return pipeline;
    }

    /// <summary>Lower-case letters, digits and hyphens made of a name, with a number where others have them already.</summary>
    public static string NewId(string name, IReadOnlyCollection<string> taken)
    {
        var letters = string.Join('-', FoldedText.Words(name).Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0));
        var id = letters.Length == 0 ? "stage" : letters[..Math.Min(letters.Length, TicketPipelineRules.MaxIdLength - 4)].Trim('-');
        var candidate = id;
        for (var number = 2; taken.Contains(candidate); number++)
        {
            candidate = $"{id}-{number.ToString(CultureInfo.InvariantCulture)}";
        }

        return candidate;
    }

    private static TicketStageForm Stage(IFormCollection form, string key, string? id) => new()
    {
        Key = key,
        Id = id,
        Name = TicketSubject.Clean(form[key + ".Name"]),
        State = form[key + ".State"] == nameof(StageState.Closed) ? StageState.Closed : StageState.Open,
        SlaPaused = form[key + ".SlaPaused"] == "true",
        CustomerLabel = TicketSubject.Clean(form[key + ".CustomerLabel"]),
    };

    private static TicketStageForm New(TicketPipelinePage page)
    {
        var number = 1;
        while (page.Stages.Exists(stage => stage.Key == NewKey + number.ToString(CultureInfo.InvariantCulture)))
        {
            number++;
        }

        return new TicketStageForm { Key = NewKey + number.ToString(CultureInfo.InvariantCulture) };
    }

    private static void Swap(TicketPipelinePage page, int from, int to)
    {
        (page.Stages[from], page.Stages[to]) = (page.Stages[to], page.Stages[from]);
        page.Stages[to].HasFocus = true;
    }
}
