using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>Keeps one editor's saving from silently undoing another's, and offers what was written and not saved.</summary>
internal sealed class ArticleWritingDisplayDriver(
    KeptWritings kept, VisitorClock clock, IHttpContextAccessor httpContextAccessor, IStringLocalizer<ArticleWritingDisplayDriver> stringLocalizer)
    : ContentPartDisplayDriver<ArticlePart>
{
    public const string FieldPrefix = "ArticleWriting";

    private readonly IStringLocalizer S = stringLocalizer;

    public override IDisplayResult Edit(ArticlePart part, BuildPartEditorContext context) => Shape(part, context, new ArticleWritingViewModel());

    public override async Task<IDisplayResult?> UpdateAsync(ArticlePart part, UpdatePartEditorContext context)
    {
        var form = new ArticleWritingViewModel();
        await context.Updater.TryUpdateModelAsync(form, FieldPrefix);
        form.Key = form.Key is { Length: > 0 and <= KeptWritings.KeyMaxLength } ? form.Key : null;

        // Who sends no stamp, as a script may, knows nothing of the state that it changes, and has not been promised anything.
        if (!context.IsNew && form.Base is { Length: > 0 } stamp && stamp != ArticleSavingPart.Of(part.ContentItem).Stamp && !form.Overwrite)
        {
            var saving = ArticleSavingPart.Of(part.ContentItem);
            await clock.ReadyAsync();
            form.Conflict = S["{0} saved this article on {1}, after you opened it. Nothing of yours is lost: it is all here. Look at theirs first, or save over it.",
                saving.By, clock.Exact(saving.SavedUtc)];
            context.Updater.ModelState.AddModelError(FieldPrefix, nameof(form.Overwrite), form.Conflict);
        }

        return Shape(part, context, form);
    }

    private IDisplayResult Shape(ArticlePart part, BuildPartEditorContext context, ArticleWritingViewModel form) =>
        Initialize<ArticleWritingViewModel>("ArticleWriting_Edit", async model =>
        {
            var isNew = context.IsNew;
            model.Key = form.Key ?? (isNew ? KeptWritings.NewKey() : part.ContentItem.ContentItemId);
            model.Base = form.Base ?? ArticleSavingPart.Of(part.ContentItem).Stamp;
            model.Overwrite = form.Overwrite;
            model.Conflict = form.Conflict;

            if (form.Key is null && httpContextAccessor.HttpContext?.User is { } user)
            {
                var userId = KeptWritings.UserId(user);
                var unsaved = isNew ? await kept.ListNewAsync(userId) : await kept.FindAsync(model.Key, userId) is { } own ? [own] : [];
                await clock.ReadyAsync();
                model.Kept = [.. unsaved.Where(writing => writing.KeptUtc is not null).Select(writing => new KeptOffer(writing.Key, writing.Title, clock.Exact(writing.KeptUtc!.Value)))];
            }
        })
            .Prefix(FieldPrefix)
            .Location("Parts:0");
}
