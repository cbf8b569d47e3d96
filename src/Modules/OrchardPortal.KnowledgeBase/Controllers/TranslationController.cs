using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Translations;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>Articles and categories in the site's languages.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class TranslationController(
    IContentManager contentManager,
    IAuthorizationService authorization,
    IServiceProvider services,
    INotifier notifier,
    IHtmlLocalizer<TranslationController> htmlLocalizer) : Controller
{
    private const int PageSize = 50;

    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly ArticleTranslations _translations = services.GetRequiredService<ArticleTranslations>();

    [HttpGet]
    [Admin("knowledge-base/translations", "Translations")]
    public async Task<IActionResult> Overview(string? language, TranslationState show = TranslationState.Missing, int page = 1)
    {
        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, await contentManager.NewAsync(ArticlePart.ContentType)))
        {
            return Forbid();
        }

        var localization = services.GetRequiredService<ILocalizationService>();
        var siteCulture = await localization.GetDefaultCultureAsync();
        var cultures = (await localization.GetSupportedCulturesAsync()).Where(name => name != siteCulture).ToList();
        var model = new TranslationOverviewViewModel { Cultures = cultures, Show = show, Page = Math.Clamp(page, 1, 1_000) };
        if (cultures.Count > 0)
        {
            model.Culture = cultures.Find(name => name.Equals(language, StringComparison.OrdinalIgnoreCase)) ?? cultures[0];
            var all = await services.GetRequiredService<TranslationOverview>().ListAsync(model.Culture);
            var shown = all.Where(article => article.State == show).Skip((model.Page - 1) * PageSize).Take(PageSize + 1).ToList();
            model.Counts = all.CountBy(article => article.State).ToDictionary();
            (model.Articles, model.HasMore) = ([.. shown.Take(PageSize)], shown.Count > PageSize);
        }

        return View(model);
    }

    [HttpGet]
    [Admin("knowledge-base/translations/{id}", "ItemTranslations")]
    public async Task<IActionResult> Index(string id)
    {
        if (await FindAsync(id) is not { } item)
        {
            return NotFound();
        }

        return await MayEditAsync(item)
            ? View(new TranslationsPageViewModel { ContentItemId = id, Title = item.DisplayText ?? string.Empty, Rows = await _translations.ListAsync(item) })
            : Forbid();
    }

    [HttpPost]
    [Admin("knowledge-base/translations/{id}/create", "ItemTranslationCreate")]
    public async Task<IActionResult> Create(string id, string? culture)
    {
        if (await FindAsync(id) is not { } item)
        {
            return NotFound();
        }

        if (!await MayEditAsync(item))
        {
            return Forbid();
        }

        if (await _translations.TranslateAsync(item, culture ?? string.Empty) is not { } translation)
        {
            return NotFound();
        }

        await notifier.SuccessAsync(H["Here is a draft with the text of the original: write it in the other language, then publish it."]);

        return RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = translation.ContentItemId });
    }

    [HttpPost]
    [Admin("knowledge-base/translations/{id}/current", "ItemTranslationCurrent")]
    public async Task<IActionResult> Current(string id)
    {
        if (await FindAsync(id) is not { } item)
        {
            return NotFound();
        }

        if (!await MayEditAsync(item))
        {
            return Forbid();
        }

        if (await _translations.MarkCurrentAsync(item))
        {
            await notifier.SuccessAsync(H["The translation is marked as up to date."]);
        }

        return RedirectToAction(nameof(Index), new { id });
    }

    private async Task<ContentItem?> FindAsync(string id) =>
        await contentManager.GetAsync(id, VersionOptions.Latest) is { ContentType: ArticlePart.ContentType or CategoryPart.ContentType } item ? item : null;

    private Task<bool> MayEditAsync(ContentItem item) => authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item);
}
