using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.KnowledgeBase.Transfer;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>Imports articles: an upload, a report of what would become of it, and then the import itself.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class ImportController(
    IServiceProvider services,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<ImportController> htmlLocalizer,
    IStringLocalizer<ImportController> stringLocalizer) : Controller
{
    private const int MostFailures = 10;

    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly IStringLocalizer S = stringLocalizer;
    private readonly ImportFiles _files = services.GetRequiredService<ImportFiles>();

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await authorization.AuthorizeAsync(User, TransferPermissions.ImportArticles))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpGet]
    [Admin("knowledge-base/import", "KnowledgeBaseImport")]
    public Task<IActionResult> Index() => PageAsync(new ImportForm());

    [HttpPost]
    [ActionName(nameof(Index))]
    [Admin("knowledge-base/import", "KnowledgeBaseImport")]
    [RequestSizeLimit(ImportFiles.MaxLength)]
    [RequestFormLimits(MultipartBodyLengthLimit = ImportFiles.MaxLength)]
    public async Task<IActionResult> Upload(ImportForm form)
    {
        if (form.File is not { Length: > 0 } file)
        {
            ModelState.AddModelError(nameof(form.File), S["Choose a file that is not empty."]);
        }
        else if (!ImportFiles.IsKnown(file.FileName))
        {
            ModelState.AddModelError(nameof(form.File), S["Choose an archive (.zip), a table (.csv), or a file with the ending .json, .html or .md."]);
        }
        else
        {
            await using var content = file.OpenReadStream();
            var id = await _files.KeepAsync(Path.GetFileName(file.FileName), content, new ImportOptions(form.AsDrafts, form.FetchImages));

            return RedirectToAction(nameof(Report), new { id });
        }

        return await PageAsync(form);
    }

    [HttpGet]
    [Admin("knowledge-base/import/{id}", "KnowledgeBaseImportReport")]
    public Task<IActionResult> Report(string id, bool going = false) => WithAsync(id, async upload =>
    {
        var plan = await services.GetRequiredService<ImportPlanner>().PlanAsync(upload);

        var report = services.GetRequiredService<ImportReports>().Of(id, upload, plan);
        report.GoesOn = going && report.Waiting > 0;

        return View(report);
    });

    [HttpPost]
    [ActionName(nameof(Report))]
    [Admin("knowledge-base/import/{id}", "KnowledgeBaseImportReport")]
    public Task<IActionResult> Run(string id) => WithAsync(id, async upload =>
    {
        var outcome = await services.GetRequiredService<ImportRun>().RunAsync(upload);
        if (outcome.Imported > 0)
        {
            await notifier.SuccessAsync(H.Plural(outcome.Imported, "1 article was imported.", "{0} articles were imported."));
        }

        foreach (var failure in outcome.Failures.Take(MostFailures))
        {
            await notifier.ErrorAsync(H["“{0}” was not imported: {1}", failure.Title, failure.Reason]);
        }

        // An import of thousands takes more than one request: each that got further is followed by the next.
        return RedirectToAction(nameof(Report), outcome is { Imported: > 0, Left: > 0 } ? new { id, going = true } : new { id });
    });

    [HttpPost]
    [Admin("knowledge-base/import/{id}/removal", "KnowledgeBaseImportRemoval")]
    public async Task<IActionResult> Remove(string id)
    {
        await _files.RemoveAsync(id);
        await notifier.SuccessAsync(H["The upload was removed. What was imported stays."]);

        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> PageAsync(ImportForm form)
    {
        form.Uploads = await _files.ListAsync();
        await services.GetRequiredService<VisitorClock>().ReadyAsync();

        return View(nameof(Index), form);
    }

    private async Task<IActionResult> WithAsync(string id, Func<ImportUpload, Task<IActionResult>> useAsync)
    {
        try
        {
            using var upload = await _files.OpenAsync(id);

            return upload is null ? NotFound() : await useAsync(upload);
        }
        catch (InvalidDataException)
        {
            await notifier.ErrorAsync(H["The file cannot be read: it is damaged, or holds more than is read at once."]);
            await _files.RemoveAsync(id);

            return RedirectToAction(nameof(Index));
        }
    }
}
