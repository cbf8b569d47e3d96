using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardPortal.KnowledgeBase.Translations;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Turns what the knowledge base holds into what templates show: addresses, and dates as the visitor reads them.</summary>
public sealed class PageModels(IHttpContextAccessor httpContextAccessor, VisitorClock visitorClock, IStringLocalizer<PageModels> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;
    private readonly string _root = httpContextAccessor.HttpContext?.Request.PathBase.Value ?? string.Empty;

    public string HomeUrl => _root + "/";

    public string SearchUrl => _root + "/search";

    /// <summary>What the pages of this request differ by, besides what they show.</summary>
    public string Variant => string.Join('/', CultureInfo.CurrentUICulture.Name, visitorClock.TimeZoneId, _root);

    public Task ReadyAsync() => visitorClock.ReadyAsync();

    public string SearchPageUrl(string query, int page) =>
        $"{SearchUrl}?q={Uri.EscapeDataString(query)}" + (page > 1 ? $"&page={page}" : string.Empty);

    public string CategoryUrl(string slug) => $"{_root}/categories/{slug}";

    public string TagUrl(string slug) => $"{_root}/tags/{Uri.EscapeDataString(slug)}";

    public string ArticleUrl(string slug) => $"{_root}/articles/{slug}";

    /// <summary>Where readers say whether an article helped.</summary>
    public string FeedbackUrl(string slug) => ArticleUrl(slug) + "/feedback";

    public CategoryCardViewModel Category(CategoryCard card) => new()
    {
        Name = card.Name,
        Description = card.Description,
        Icon = card.Icon,
        Url = CategoryUrl(card.Slug),
        ArticleCount = card.ArticleCount,
    };

    public ArticleSummaryViewModel Summary(ArticleCard card) => new()
    {
        Title = card.Title,
        Summary = card.Summary,
        Url = ArticleUrl(card.Slug),
        Category = card.CategoryName,
        Culture = card.Culture,
        Language = PageLanguage.Other(card.Culture),
        Tags = card.Tags,
        Modified = card.ModifiedUtc,
        ModifiedText = visitorClock.Relative(card.ModifiedUtc),
        ModifiedTitle = visitorClock.Exact(card.ModifiedUtc),
    };

    public IReadOnlyList<ArticleSummaryViewModel> Summaries(IEnumerable<ArticleCard> cards) => cards.Select(Summary).ToList();

    public void Fill(CategoryViewModel model, CategoryPage page)
    {
        model.Name = page.Category.Name;
        model.Description = page.Category.Description;
        model.Icon = page.Category.Icon;
        model.Articles = Summaries(page.Articles);
        model.Categories = [.. page.Children.Select(Category)];
        model.Breadcrumbs = [Home(), .. page.Ancestors.Select(Link)];
    }

    public void Fill(ArticleTagViewModel model, ArticleTag tag, IEnumerable<ArticleCard> articles)
    {
        model.Name = tag.Name;
        model.Total = tag.ArticleIds.Count;
        model.Articles = Summaries(articles);
        model.Breadcrumbs = [Home()];
    }

    public void Fill(ArticleViewModel model, ArticlePage page)
    {
        var category = page.Category is { } card ? Link(card) : null;

        PageLanguage.Fill(model, page, ArticleUrl);
        model.Title = page.Card.Title;
        model.Summary = page.Card.Summary;
        model.Url = ArticleUrl(page.Card.Slug);
        model.Body = page.Body.Html;
        model.Author = page.Author;
        model.ModifiedBy = page.ModifiedBy;
        model.Published = page.PublishedUtc;
        model.PublishedText = visitorClock.Day(page.PublishedUtc);
        model.PublishedTitle = visitorClock.Exact(page.PublishedUtc);
        model.Modified = page.Card.ModifiedUtc;
        model.ModifiedText = visitorClock.Day(page.Card.ModifiedUtc);
        model.ModifiedTitle = visitorClock.Exact(page.Card.ModifiedUtc);
        model.Category = category;
        model.Breadcrumbs = [Home(), .. page.Path.Select(Link)];
        model.Files = [.. page.Files.Select(file => new ArticleFileViewModel { Name = file.Name, Url = $"{model.Url}/files/{file.Key}", Size = FileSize.Text(file.Length) })];
        model.Tags = [.. page.Card.Tags.Select(tag => new LinkViewModel { Text = tag, Url = TagUrl(ArticleTags.Slug(tag)) })];
        model.Contents = page.Body.Headings
            .Select(heading => new ContentsEntryViewModel { Id = heading.Id, Text = heading.Text, Level = heading.Level })
            .ToList();
        model.Related = Summaries(page.Related);
    }

    private LinkViewModel Link(CategoryCard category) => new() { Text = category.Name, Url = CategoryUrl(category.Slug) };

    private LinkViewModel Home() => new() { Text = S["Help"], Url = HomeUrl };
}
