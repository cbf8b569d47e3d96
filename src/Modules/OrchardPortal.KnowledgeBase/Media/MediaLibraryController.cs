using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Media;

namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>The media library: its folders and files, what images show in words.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class MediaLibraryController(
    IAuthorizationService authorization, MediaLibraryPages pages, MediaLibraryChanges changes, INotifier notifier, IHtmlLocalizer<MediaLibraryController> localizer) : Controller
{
    private const long LargestRequest = 120_000_000;

    private readonly IHtmlLocalizer H = localizer;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await authorization.AuthorizeAsync(User, MediaPermissions.ManageMedia))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpGet]
    [Admin("knowledge-base/media", "KnowledgeBaseMedia")]
    public async Task<IActionResult> Index(string? folder, string? q, int page = 1) => View(await pages.ListAsync(folder ?? string.Empty, q, Math.Max(1, page)));

    [HttpPost]
    [RequestSizeLimit(LargestRequest)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
    [Admin("knowledge-base/media/upload", "KnowledgeBaseMediaUpload")]
    public async Task<IActionResult> Upload(string? folder, IFormFileCollection files)
    {
        var (stored, errors) = await changes.UploadAsync(folder ?? string.Empty, files);
        if (stored > 0)
        {
            await notifier.SuccessAsync(H.Plural(stored, "One file is in the library.", "{0} files are in the library."));
        }

        foreach (var error in errors)
        {
            await notifier.ErrorAsync(new LocalizedHtmlString("Error", System.Net.WebUtility.HtmlEncode(error)));
        }

        return RedirectToAction(nameof(Index), new { folder });
    }

    [HttpPost]
    [Admin("knowledge-base/media/folder", "KnowledgeBaseMediaFolder")]
    public async Task<IActionResult> CreateFolder(string? folder, string? name)
    {
        if (await changes.CreateFolderAsync(folder ?? string.Empty, name ?? string.Empty) is { } created)
        {
            return RedirectToAction(nameof(Index), new { folder = created });
        }

        await notifier.ErrorAsync(H["Give the folder a name that is not taken."]);

        return RedirectToAction(nameof(Index), new { folder });
    }

    [HttpPost]
    [Admin("knowledge-base/media/folder/remove", "KnowledgeBaseMediaFolderRemove")]
    public async Task<IActionResult> RemoveFolder(string? folder)
    {
        var parent = await changes.RemoveFolderAsync(folder ?? string.Empty);
        await (parent is null ? notifier.ErrorAsync(H["The folder is not empty."]) : notifier.SuccessAsync(H["The folder is deleted."]));

        return RedirectToAction(nameof(Index), new { folder = parent ?? folder });
    }

    [HttpGet]
    [Admin("knowledge-base/media/file", "KnowledgeBaseMediaFile")]
    public async Task<IActionResult> Edit(string path) => await pages.FindAsync(path) is { } file ? View(file) : NotFound();

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("knowledge-base/media/file", "KnowledgeBaseMediaFilePost")]
    public async Task<IActionResult> EditPost(string path, MediaFileViewModel input)
    {
        if (await pages.FindAsync(path) is not { } file)
        {
            return NotFound();
        }

        input.KeepFactsOf(file);
        if (ModelState.IsValid && await changes.ChangeAsync(path, input, ModelState) is { } changed)
        {
            await notifier.SuccessAsync(H["'{0}' is saved.", changed]);

            return RedirectToAction(nameof(Edit), new { path = changed });
        }

        return View(input);
    }

    [HttpPost]
    [Admin("knowledge-base/media/file/remove", "KnowledgeBaseMediaFileRemove")]
    public async Task<IActionResult> Remove(string path)
    {
        if (await changes.RemoveAsync(path))
        {
            await notifier.SuccessAsync(H["'{0}' is deleted.", path]);
        }

        return RedirectToAction(nameof(Index), new { folder = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : string.Empty });
    }
}
