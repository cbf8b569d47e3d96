using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardPortal.KnowledgeBase.Searching;

namespace OrchardPortal.KnowledgeBase;

internal sealed class SearchMenu(IStringLocalizer<SearchMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Knowledge base"], NavigationConstants.AdminMenuContentPosition + ".2", knowledgeBase => knowledgeBase
            .AddClass("knowledge-base").Id("knowledge-base")
            .Add(S["Searches"], "5", searches => searches
                .Action("Index", "SearchLog", "OrchardPortal.KnowledgeBase")
                .Permission(SearchPermissions.ViewSearches)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
