using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardPortal.KnowledgeBase.Markdown;
using OrchardPortal.KnowledgeBase.Media;

namespace OrchardPortal.KnowledgeBase.Writing.Controllers;

/// <summary>Files for the article that somebody writes: pasted and dropped ones go into the library, others are picked from it.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class WritingFilesController(WritingAccess access, MediaUpload upload, MediaListing listing, MediaDescriptions descriptions) : Controller
{
    private const string Folder = "articles";
    private const int PageSize = 24;
    private const long LargestRequest = 120_000_000;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await access.MayManageMediaAsync(User))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpPost]
    [RequestSizeLimit(LargestRequest)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
    [Admin("knowledge-base/writing/upload", "WritingUpload")]
    public async Task<IActionResult> Upload(IFormFile? file)
    {
        if (file is null)
        {
            return BadRequest();
        }

        var (path, error) = await upload.TakeAsync(file, $"{Folder}/{DateTime.UtcNow:yyyy-MM}", unguessable: true);

        return path is null
            ? BadRequest(new { error })
            : Json(new { url = MediaAddress.Of(path), isImage = MediaKinds.IsImage(path), name = Path.GetFileNameWithoutExtension(file.FileName) });
    }

    /// <summary>One page of a folder, of the whole library, or of what a search finds.</summary>
    [HttpGet]
    [Admin("knowledge-base/writing/files", "WritingFiles")]
    public async Task<IActionResult> Files(string? folder, string? q, int page = 1)
    {
        var found = await listing.ReadAsync(folder ?? string.Empty, q, Math.Max(1, page), PageSize, deep: string.IsNullOrEmpty(folder));
        var texts = await descriptions.GetAsync(found.Files.Select(file => file.Path));

        return Json(new
        {
            found.Folders,
            found.Total,
            pageSize = PageSize,
            files = found.Files.Select(file => new
            {
                file.Path,
                file.Name,
                url = MediaAddress.Of(file.Path),
                isImage = MediaKinds.IsImage(file.Path),
                alt = texts.GetValueOrDefault(file.Path) ?? string.Empty,
            }),
        });
    }
}
