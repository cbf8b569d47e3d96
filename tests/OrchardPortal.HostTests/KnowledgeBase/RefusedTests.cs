using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.KnowledgeBase;

/// <summary>What the editors of articles and categories do not take: they say so beside the field, keep what was typed there and change nothing.</summary>
public abstract class RefusedTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string NewArticle = "/Admin/Contents/ContentTypes/Article/Create";
    private const string PublishedArticle = "/Admin/Contents/ContentItems/4article000000000000000016/Edit";
    private const string NewCategory = "/Admin/Contents/ContentTypes/Category/Create";
    private const string PublishedCategory = "/Admin/Contents/ContentItems/4category00000000000000005/Edit";

    private const string Bell = "Ring\0 \u0007";
    private const string Control = "invisible control characters";
    private const string SlugRule = "A slug has lower-case letters, digits and hyphens, at most 120.";
    private const string Reserved = "The site has a page of its own at this address.";

    private static readonly (string Field, string Value, string Message)[] _articles =
    [
        ("TitlePart.Title", new string('t', 256), "A title has at most 255 characters."),
        ("TitlePart.Title", Bell, Control),
        ("ArticlePart.Slug", new string('s', 121), SlugRule),
        ("ArticlePart.Slug", "no spaces", SlugRule),
        ("ArticlePart.Slug", "suggest", Reserved),
        ("ArticlePart.Slug", "daily-cleaning", "Another article has this slug."),
        ("ArticlePart.Slug", Bell, Control),
        ("ArticlePart.Summary", new string('u', 301), "At most 300 characters."),
        ("ArticlePart.Summary", Bell, Control),
        ("ArticlePart.AuthorName", new string('a', 101), "At most 100 characters."),
        ("ArticlePart.AuthorName", Bell, Control),
        ("ArticlePart.Tags", "short, " + new string('g', 41), "At most 20 tags of 40 characters each."),
        ("ArticlePart.Tags", string.Join(',', Enumerable.Range(1, 21).Select(i => "tag" + i)), "At most 20 tags of 40 characters each."),
        ("ArticlePart.Tags", Bell, Control),
        ("ArticlePart.OwnerId", new string('o', 500), "Choose one of the editors."),
        ("ArticlePart.CategoryId", new string('c', 500), "Choose a category."),
        ("ArticlePart.Related", new string('r', 500), "No published article has this address"),
        ("ArticlePart.Related", Bell, Control),
    ];

    private static readonly (string Field, string Value, string Message)[] _categories =
    [
        ("TitlePart.Title", new string('t', 256), "A title has at most 255 characters."),
        ("CategoryPart.Slug", new string('s', 121), SlugRule),
        ("CategoryPart.Slug", "suggest", Reserved),
        ("CategoryPart.Slug", "water", "Another category has this slug."),
        ("CategoryPart.Slug", Bell, Control),
        ("CategoryPart.Description", new string('d', 301), "At most 300 characters."),
        ("CategoryPart.Description", Bell, Control),
        ("CategoryPart.Icon", new string('i', 500), "Choose one of the pictures."),
        ("CategoryPart.ParentId", new string('p', 500), "Choose one of the categories that it can be within."),
    ];

    [DatabaseFact]
    public async Task What_an_article_cannot_hold_is_told_beside_its_field_and_nothing_is_written()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var draft = await (await editor.OpenAsync(NewArticle)).Form("Save draft").Fill("Title", NewSubject("Refuses")).Fill("Text", "As it was.").Choose("Category", "Cleaning and care").SendAsync();
        var screens = (string[])[NewArticle, PublishedArticle, draft.Address.AbsolutePath];
        foreach (var (field, value, message) in _articles)
        {
            foreach (var screen in screens)
            {
                await ShouldRefuseAsync(editor, screen, "MarkdownBodyPart.Markdown", field, value, message);
            }
        }
    }

    [DatabaseFact]
    public async Task What_a_category_cannot_hold_is_told_beside_its_field_and_nothing_is_written()
    {
        using var editor = await LoginAsync(Cast.Editor);
        foreach (var (field, value, message) in _categories)
        {
            foreach (var screen in (string[])[NewCategory, PublishedCategory])
            {
                await ShouldRefuseAsync(editor, screen, field == "CategoryPart.Description" ? "TitlePart.Title" : "CategoryPart.Description", field, value, message);
            }
        }
    }

    /// <param name="other">Another field, which takes what is typed there: of it nothing may be written either.</param>
    private async Task ShouldRefuseAsync(Visitor editor, string screen, string other, string field, string value, string message)
    {
        var marker = NewSubject("Not to be written");
        foreach (var button in (string[])["Publish", "Save draft"])
        {
            var form = (await editor.OpenAsync(screen)).Form(button).Set(other, marker);
            if (screen == NewArticle)
            {
                form.Set("TitlePart.Title", "Never written").Choose("Category", "Cleaning and care");
            }
            else if (screen == NewCategory && other != "TitlePart.Title")
            {
                form.Set("TitlePart.Title", "Never written");
            }

            var page = await form.Set(field, value).SendAsync();
            var what = $"{screen}, {field}: {page}";
            Assert.True(page.Status == HttpStatusCode.OK, what);
            Assert.True(page.Texts($"[data-valmsg-for='{field}']").Any(text => text.Contains(message, StringComparison.Ordinal)), what);
            Assert.Equal(marker, page.Form(button).Fields.Single(kept => kept.Name == other).Value.Trim());
            if (!value.Contains('\0', StringComparison.Ordinal) && value.Length < 400)
            {
                Assert.Equal(value, page.Form(button).Fields.Single(kept => kept.Name == field).Value);
            }
        }

        Assert.Equal(0, await Site.QueryAsync<int>($"""SELECT count(*) FROM "Document" WHERE "Content" LIKE '%{marker}%'"""));
    }
}

public sealed class RefusedTestsOnSqlite(SharedSqliteSite site) : RefusedTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class RefusedTestsOnPostgres(SharedPostgresSite site) : RefusedTests(site), IClassFixture<SharedPostgresSite>;
