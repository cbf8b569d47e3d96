using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.KnowledgeBase.Media;

namespace OrchardPortal.KnowledgeBase.Attachments;

internal sealed class ArticleFilesPartDisplayDriver(
    ArticleFileStore store, MediaUpload upload, IHttpContextAccessor httpContextAccessor, IStringLocalizer<ArticleFilesPartDisplayDriver> stringLocalizer)
    : ContentPartDisplayDriver<ArticleFilesPart>
{
    private const string UploadsField = "Uploads";

    private readonly IStringLocalizer S = stringLocalizer;

    public override IDisplayResult Edit(ArticleFilesPart part, BuildPartEditorContext context) =>
        Initialize<ArticleFilesViewModel>(GetEditorShapeType(context), model =>
        {
            model.Files = part.Files;
            model.Accepted = upload.Accepted;
            model.LargestMegabytes = upload.LargestFile / 1_000_000;
        });

    public override async Task<IDisplayResult?> UpdateAsync(ArticleFilesPart part, UpdatePartEditorContext context)
    {
        var model = new ArticleFilesViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        part.Files.RemoveAll(file => model.Removed.Contains(file.Key));

        var uploads = httpContextAccessor.HttpContext?.Request is { HasFormContentType: true } request ? request.Form.Files.GetFiles($"{Prefix}.{UploadsField}") : [];
        if (Problem(part, uploads, context) is { } problem)
        {
            context.Updater.ModelState.AddModelError(Prefix, UploadsField, problem);

            return Edit(part, context);
        }

        foreach (var file in uploads)
        {
            var key = Guid.NewGuid().ToString("N");
            await using var stream = file.OpenReadStream();
            await store.CreateFileFromStreamAsync(ArticleFiles.Path(part.ContentItem.ContentItemId, key), stream);
            part.Files.Add(new ArticleFile(key, ArticleFiles.CleanName(file.FileName), file.Length));
        }

        return Edit(part, context);
    }

    private string? Problem(ArticleFilesPart part, IReadOnlyList<IFormFile> uploads, UpdatePartEditorContext context)
    {
        if (uploads.Count == 0)
        {
            return null;
        }

        if (part.Files.Count + uploads.Count > ArticleFilesPart.MaxFiles)
        {
            return S["At most {0} files.", ArticleFilesPart.MaxFiles];
        }

        foreach (var file in uploads)
        {
            if (!upload.IsAllowed(file.FileName) || file.Length == 0 || file.Length > upload.LargestFile)
            {
                return S["'{0}' is empty, larger than {1} MB, or of a kind that is not taken.", file.FileName, upload.LargestFile / 1_000_000];
            }
        }

        // Bytes are written only for what is going to be saved, and no page can keep what was chosen in it.
        return context.Updater.ModelState.IsValid ? null : S["Choose the files again: nothing was saved yet."].Value;
    }
}
