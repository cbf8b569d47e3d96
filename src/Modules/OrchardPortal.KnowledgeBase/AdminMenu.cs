using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Screens;

namespace OrchardPortal.KnowledgeBase;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Knowledge base"], NavigationConstants.AdminMenuContentPosition + ".2", knowledgeBase => knowledgeBase
            .AddClass("knowledge-base").Id("knowledge-base")
            .Add(S["Articles"], "1", articles => articles
                .Id(EditorPlace.EntryOf(ArticlePart.ContentType))
                .Action("Index", "ArticleOverview", "OrchardPortal.KnowledgeBase")
                .Permission(KnowledgeBasePermissions.EditArticles)
                .LocalNav())
            .Add(S["Categories"], "2", categories => categories
                .Id(EditorPlace.EntryOf(CategoryPart.ContentType))
                .Action("Index", "CategoryOrder", "OrchardPortal.KnowledgeBase")
                .Permission(KnowledgeBasePermissions.PublishCategories)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
