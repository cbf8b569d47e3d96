using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>
/// Imports what waits, article by article, each in a transaction of its own: whatever stops it, what is there is whole, and the next run
/// goes on after it.
/// </summary>
internal sealed class ImportRun(ImportPlanner planner, ImportImages images, ImageDownloads downloads, ILogger<ImportRun> logger)
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(20);

    public async Task<ImportOutcome> RunAsync(ImportUpload upload)
    {
        var clock = Stopwatch.StartNew();
        var plan = await planner.PlanAsync(upload);
        IReadOnlyDictionary<string, string> categories = new Dictionary<string, string>();
        await ShellScope.UsingChildScopeAsync(async scope => categories = await scope.ServiceProvider.GetRequiredService<CategoryImporter>().EnsureAsync(plan));

        var (imported, left, failures) = (new HashSet<string>(StringComparer.Ordinal), 0, new List<ImportFailure>());
        foreach (var article in plan.Waiting)
        {
            if (clock.Elapsed > _longest)
            {
                left++;
                continue;
            }

            try
            {
                await ImportAsync(upload, plan, article, categories);
                imported.Add(article.Key);
            }
            catch (Exception exception) when (exception is ValidationException or InvalidDataException or IOException)
            {
                failures.Add(new ImportFailure(article.Source.Title, exception.Message));
                logger.LogWarning(exception, "The article with the key {Key} could not be imported.", article.Key);
            }
        }

        await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<ImportedRelations>().RelateAsync(plan, imported));

        return new ImportOutcome(imported.Count, left, failures);
    }

    private async Task ImportAsync(ImportUpload upload, ImportPlan plan, PlannedArticle article, IReadOnlyDictionary<string, string> categories)
    {
        var needed = new HashSet<string>();
        var fetched = await FetchAsync(upload, plan, article);
        var text = new ImportText(plan.Links, upload.Folder, Address, fetched.GetValueOrDefault, static (_, _) => { });
        var markdown = text.Convert(article.Source);

        // First the images: an image without its article harms nobody.
        await images.StoreAsync(upload.Folder, needed);
        var category = categories.GetValueOrDefault(CategoryImporter.KeyOf(article.Source.Categories), string.Empty);
        await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<ArticleImporter>().ImportAsync(article, markdown, category, upload.Folder, upload.Options.AsDrafts));

        string Address(string path)
        {
            needed.Add(path);

            return images.AddressOf(upload.Folder, path);
        }
    }

    private async Task<Dictionary<string, string>> FetchAsync(ImportUpload upload, ImportPlan plan, PlannedArticle article)
    {
        var fetched = new Dictionary<string, string>(StringComparer.Ordinal);
        if (upload.Options.FetchImages)
        {
            var targets = new HashSet<string>(StringComparer.Ordinal);
            new ImportText(plan.Links, upload.Folder, path => path, _ => null, (target, isElsewhere) =>
            {
                if (isElsewhere)
                {
                    targets.Add(target);
                }
            }).Convert(article.Source);
            foreach (var target in targets)
            {
                if (await downloads.FetchAsync(target) is { } address)
                {
                    fetched[target] = address;
                }
            }
        }

        return fetched;
    }
}
