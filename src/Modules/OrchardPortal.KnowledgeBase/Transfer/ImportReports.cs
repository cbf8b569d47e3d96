using Microsoft.Extensions.Localization;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Transfer.Reading;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Says in words what a plan holds.</summary>
internal sealed class ImportReports(IStringLocalizer<ImportReports> stringLocalizer)
{
    private const int MostRows = 200;

    private readonly IStringLocalizer S = stringLocalizer;

    public ImportReport Of(string id, ImportUpload upload, ImportPlan plan) => new()
    {
        Id = id,
        FileName = upload.Name,
        AsDrafts = upload.Options.AsDrafts,
        New = plan.Count(ImportState.New),
        Changed = plan.Count(ImportState.Changed),
        Done = plan.Count(ImportState.Done),
        Articles = [.. plan.Articles.Take(MostRows).Select(article => new ImportReportRow(
            article.Source.Title,
            string.Join(" › ", Names(plan, article.Source.Categories)),
            "/articles/" + article.Slug,
            article.State,
            upload.Options.AsDrafts || article.Source.IsDraft,
            article.ContentItemId))],
        Further = Math.Max(0, plan.Articles.Count - MostRows),
        Problems = [.. plan.Problems.Take(MostRows).Select(problem => new ImportReportProblem(problem.Where, Words(problem)))],
        FurtherProblems = Math.Max(0, plan.Problems.Count - MostRows),
    };

    // As readers will see them.
    private static IEnumerable<string> Names(ImportPlan plan, IReadOnlyList<string> path) => path.Take(CategoryPart.MaxDepth).Select((name, depth) =>
        plan.Categories.FirstOrDefault(category => category.Path.Count == depth + 1 && category.Path.SequenceEqual(path.Take(depth + 1))) is { Name.Length: > 0 } described
            ? described.Name
            : name);

    private string Words(SourceProblem problem) => problem.Kind switch
    {
        SourceProblemKind.NoTitle => S["It has no title and is left out."],
        SourceProblemKind.NoText => S["“{0}” has no text and is left out.", problem.Detail],
        SourceProblemKind.NoColumns => S["The first line must name the columns, a title and a text among them."],
        SourceProblemKind.UnknownFormat => S["Files of this kind are not read."],
        SourceProblemKind.MissingImage => S["The image {0} is not in the upload: the text keeps a link.", problem.Detail],
        SourceProblemKind.ForeignImage => S["The image {0} is on another site: the text keeps a link.", problem.Detail],
        SourceProblemKind.Twice => S["“{0}” is in the upload twice: the first counts.", problem.Detail],
        SourceProblemKind.TooLong => S["“{0}…” has a longer title than articles may have and is left out.", problem.Detail],
        SourceProblemKind.UnknownOwner => S["“{0}” is no editor here: nobody looks after the articles of theirs.", problem.Detail],
        _ => S["It cannot be read: {0}", problem.Detail],
    };
}
