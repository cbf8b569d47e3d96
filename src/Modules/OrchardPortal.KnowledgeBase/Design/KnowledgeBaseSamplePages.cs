using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Design;

/// <summary>The help site's pages on which its templates can be looked at while they are edited; the classes name the shapes that a page shows.</summary>
internal sealed class KnowledgeBaseSamplePages(
    IKnowledgeBase knowledgeBase,
    IHttpContextAccessor httpContextAccessor,
    IStringLocalizer<KnowledgeBaseSamplePages> stringLocalizer) : NamedNavigationProvider("template-preview")
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        var root = httpContextAccessor.HttpContext?.Request.PathBase.Value;
        builder.Add(S["Help site"], "0", item => Show(item, $"{root}/", "KnowledgeBaseHome", "Layout", "PortalLink", "PortalHelp"));
        if ((await knowledgeBase.ListRecentAsync()).FirstOrDefault() is { } article)
        {
            builder.Add(S["Article"], "1", item => Show(item, $"{root}/articles/{article.Slug}", "Article", "ThemeBreadcrumbs"));
            builder.Add(S["Search"], "3", item => Show(item, $"{root}/search?q={Uri.EscapeDataString(article.Title)}", "SearchResults"));
        }

        if ((await knowledgeBase.ListCategoriesAsync()).FirstOrDefault() is { } category)
        {
            builder.Add(S["Category"], "2", item => Show(item, $"{root}/categories/{category.Slug}", "Category", "ArticleSummary"));
        }
    }

    private static void Show(NavigationItemBuilder item, string url, params string[] shapes)
    {
        item.Url(url);
        foreach (var shape in shapes)
        {
            item.AddClass(shape);
        }
    }
}
