using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Handlers;

/// <summary>Keeps a category that is in use: without it nobody but staff would see its articles, and a translation of it would stand in its place.</summary>
internal sealed class CategoryRemovalHandler(ISession session, ILocalizationService localization, INotifier notifier, IHtmlLocalizer<CategoryRemovalHandler> htmlLocalizer)
    : ContentPartHandler<CategoryPart>
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    public override async Task RemovingAsync(RemoveContentContext context, CategoryPart part)
    {
        if (!context.NoActiveVersionLeft)
        {
            return;
        }

        var item = context.ContentItem;
        var (id, name) = (item.ContentItemId, item.DisplayText ?? item.ContentItemId);
        if (await session.QueryIndex<ArticleOverviewIndex>(index => index.CategoryId == id).CountAsync() is > 0 and var articles)
        {
            context.Cancel = true;
            await notifier.ErrorAsync(H.Plural(articles, "'{1}' is not deleted: its article would be seen by nobody. Move it to another category first.", "'{1}' is not deleted: its {0} articles would be seen by nobody. Move them to another category first.", name));
        }
        else if (await session.QueryIndex<CategoryIndex>(index => index.ParentId == id).CountAsync() > 0)
        {
            context.Cancel = true;
            await notifier.ErrorAsync(H["'{0}' is not deleted: there are categories within it. Move them elsewhere first.", name]);
        }
        else if (await HasTranslationsAsync(item))
        {
            context.Cancel = true;
            await notifier.ErrorAsync(H["'{0}' is not deleted: delete its translations first.", name]);
        }
    }

    // A translation itself lends a name and may go.
    private async Task<bool> HasTranslationsAsync(ContentItem item)
    {
        if (!item.TryGet<LocalizationPart>(out var language) || string.IsNullOrEmpty(language.LocalizationSet)
            || (!string.IsNullOrEmpty(language.Culture) && language.Culture != await localization.GetDefaultCultureAsync()))
        {
            return false;
        }

        var (id, set) = (item.ContentItemId, language.LocalizationSet);

        return await session.QueryIndex<CategoryIndex>(index => index.LocalizationSet == set && index.ContentItemId != id).CountAsync() > 0;
    }
}
