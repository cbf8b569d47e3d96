using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>What makes a pipeline one that tickets can go through.</summary>
internal static class TicketPipelineRules
{
    public const int MaxIdLength = 64;

    /// <returns>Reasons with their places, for whoever wrote the recipe; none when all is well.</returns>
    public static IEnumerable<string> Check(IReadOnlyList<TicketPipeline> pipelines)
    {
        if (pipelines.Count == 0)
        {
            yield return "Pipelines: at least one is needed.";
        }

        for (var i = 0; i < pipelines.Count; i++)
        {
            var pipeline = pipelines[i];
            var place = $"Pipelines[{i}]";
            if (!IsId(pipeline.Id))
            {
                yield return $"{place}.Id: lower-case letters, digits and hyphens, at most {MaxIdLength}.";
            }
            else if (pipelines.Take(i).Any(other => other.Id == pipeline.Id))
            {
                yield return $"{place}.Id: “{pipeline.Id}” occurs twice.";
            }

            if (string.IsNullOrWhiteSpace(pipeline.Name))
            {
                yield return $"{place}.Name: a name is needed.";
            }

            foreach (var error in CheckStages(pipeline, place))
            {
                yield return error;
            }
        }
    }

    private static IEnumerable<string> CheckStages(TicketPipeline pipeline, string place)
    {
        for (var i = 0; i < pipeline.Stages.Count; i++)
        {
            var stage = pipeline.Stages[i];
            if (!IsId(stage.Id))
            {
                yield return $"{place}.Stages[{i}].Id: lower-case letters, digits and hyphens, at most {MaxIdLength}.";
            }
            else if (pipeline.Stages.Take(i).Any(other => other.Id == stage.Id))
            {
                yield return $"{place}.Stages[{i}].Id: “{stage.Id}” occurs twice.";
            }

            if (string.IsNullOrWhiteSpace(stage.Name))
            {
                yield return $"{place}.Stages[{i}].Name: a name is needed.";
            }
        }

        if (!pipeline.Stages.Exists(stage => !stage.IsClosed) || !pipeline.Stages.Exists(stage => stage.IsClosed))
        {
            yield return $"{place}.Stages: at least one open and one closed stage are needed.";
        }
    }

    private static bool IsId(string? id) =>
        id is { Length: > 0 and <= MaxIdLength } && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
