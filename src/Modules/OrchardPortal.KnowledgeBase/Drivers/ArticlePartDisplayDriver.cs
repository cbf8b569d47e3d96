using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.KnowledgeBase.Approval;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Drivers;

/// <summary>How an article is filed, who looks after it, and what it asks for. Each choice comes from the server's own lists.</summary>
internal sealed class ArticlePartDisplayDriver(
    ArticleChoices choices,
    RelatedArticles related,
    ArticleRules rules,
    ArticleApprovals approvals,
    IHttpContextAccessor httpContextAccessor,
    IStringLocalizer<ArticlePartDisplayDriver> stringLocalizer) : ContentPartDisplayDriver<ArticlePart>
{
    private readonly IStringLocalizer S = stringLocalizer;

    private ClaimsPrincipal User => httpContextAccessor.HttpContext?.User ?? new ClaimsPrincipal();

    public override IDisplayResult Edit(ArticlePart part, BuildPartEditorContext context) => Edit(part, context, []);

    private CombinedResult Edit(ArticlePart part, BuildPartEditorContext context, IReadOnlyList<RelatedChoice> relatedChoices) => Combine(
        Initialize<ArticleHeadViewModel>("ArticleHead", async model =>
        {
            model.ContentItemId = part.ContentItem.ContentItemId;
            model.IsNew = context.IsNew;
            model.Approval = part.Approval;
            await choices.FillAsync(model, part, User);
        }).Location("Parts:0.5"),
        Initialize<ArticlePartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Slug = part.Slug;
            model.Summary = part.Summary;
            model.AuthorName = context.IsNew && part.AuthorName.Length == 0 ? DisplayName.Of(User) : part.AuthorName;
            model.RelatedArticles = await related.ListAsync(part.RelatedIds);
            model.RelatedChoices = relatedChoices;
            model.ContentItemId = context.IsNew ? string.Empty : part.ContentItem.ContentItemId;
        }),
        Initialize<ArticlePartViewModel>("ArticleFiling", async model =>
        {
            model.CategoryId = part.CategoryId;
            model.Position = part.Position;
            model.Tags = string.Join(", ", part.Tags);
            model.ReviewOn = part.ReviewOn;
            model.OwnerId = part.OwnerId;
            model.Approval = part.Approval;
            model.AskForApproval = part.Approval.State == ArticleApprovalState.Requested;
            await choices.FillAsync(model, part, User);
        }).Location("Sidebar:1"));

    public override async Task<IDisplayResult?> UpdateAsync(ArticlePart part, UpdatePartEditorContext context)
    {
        var model = new ArticlePartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (context.Updater.ModelState.GetFieldValidationState(Prefix) == ModelValidationState.Invalid)
        {
            return Edit(part, context);
        }

        part.Slug = model.Slug?.Trim().ToLowerInvariant() ?? string.Empty;
        part.Summary = model.Summary?.Trim() ?? string.Empty;
        part.AuthorName = model.AuthorName?.Trim() ?? string.Empty;
        part.Tags = ArticleTags.Parse(model.Tags);
        if (ArticleTags.Wordless(model.Tags) is { Length: > 0 } wordless)
        {
            Complain(context, nameof(model.Tags), S["A tag needs a letter or a digit: {0}", wordless]);
        }

        part.Position = model.Position;
        part.ReviewOn = model.ReviewOn;
        foreach (var (property, message) in await rules.CheckAsync(part))
        {
            Complain(context, property, message);
        }

        if (model.CategoryId is { Length: > 0 } categoryId && await choices.IsCategoryAsync(categoryId))
        {
            part.CategoryId = categoryId;
        }
        else
        {
            Complain(context, nameof(model.CategoryId), S["Choose a category."]);
        }

        await OwnAsync(part, model, context);
        var relatedChoices = await RelateAsync(part, model, context);
        if (await choices.NeedsApprovalAsync(part.ContentItem, User))
        {
            Approve(part, model.AskForApproval);
        }

        return Edit(part, context, relatedChoices);
    }

    /// <summary>An owner who may edit no more stays until another one is chosen.</summary>
    private async Task OwnAsync(ArticlePart part, ArticlePartViewModel model, UpdatePartEditorContext context)
    {
        var ownerId = model.OwnerId ?? string.Empty;
        if (ownerId.Length > 0 && ownerId != part.OwnerId && !await choices.IsEditorAsync(ownerId))
        {
            Complain(context, nameof(model.OwnerId), S["Choose one of the editors."]);
        }
        else
        {
            part.OwnerId = ownerId;
        }
    }

    /// <summary>Articles that are not published for now cannot be chosen; they stay.</summary>
    /// <returns>Articles to choose from, as more than one has what was looked for in its title.</returns>
    private async Task<IReadOnlyList<RelatedChoice>> RelateAsync(ArticlePart part, ArticlePartViewModel model, UpdatePartEditorContext context)
    {
        var (ids, unknown) = await related.FindAsync(RelatedArticles.Slugs(string.Join('\n', model.Related ?? [])));
        if (unknown.Count > 0)
        {
            Complain(context, nameof(model.Related), S["No published article has this address: {0}", string.Join(", ", unknown)]);
        }

        var offered = string.IsNullOrWhiteSpace(model.FindRelated) ? [] : await related.SearchAsync(model.FindRelated, part.ContentItem.ContentItemId, ids);
        if (offered is [var only])
        {
            ids.Add(only.ContentItemId);
            offered = [];
        }
        else if (offered.Count > 0)
        {
            Complain(context, nameof(model.Related), S["Tick the articles that you mean."]);
            // The field has become choices: it would ask for them again.
            context.Updater.ModelState.Remove($"{Prefix}.{nameof(model.FindRelated)}");
        }
        else if (!string.IsNullOrWhiteSpace(model.FindRelated))
        {
            Complain(context, nameof(model.FindRelated), S["No published article has this in its title."]);
        }

        if (ids.Count > RelatedArticles.Most)
        {
            Complain(context, nameof(model.Related), S["At most {0} articles.", RelatedArticles.Most]);
        }

        var shown = (await related.ListAsync(part.RelatedIds)).Select(article => article.ContentItemId);
        part.RelatedIds = [.. ids.Where(id => id != part.ContentItem.ContentItemId).Take(RelatedArticles.Most), .. part.RelatedIds.Except(shown).Except(ids)];

        return [.. offered.Select(article => new RelatedChoice(article.Slug, article.Title))];
    }

    private void Approve(ArticlePart part, bool ask)
    {
        if (ask)
        {
            approvals.Ask(part, User);
        }
        else if (part.Approval.State == ArticleApprovalState.Requested)
        {
            part.Approval = new ArticleApproval();
        }
    }

    private void Complain(UpdatePartEditorContext context, string field, string message) => context.Updater.ModelState.AddModelError(Prefix, field, message);
}
