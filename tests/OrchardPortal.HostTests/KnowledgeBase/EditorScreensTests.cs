using System.Net;
using System.Text.Json;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.KnowledgeBase;

/// <summary>Where editors are, where they get to, and what they are asked and shown before readers are concerned.</summary>
public sealed class EditorScreensTests(OwnSqliteSite site) : SiteTest(site), IClassFixture<OwnSqliteSite>
{
    private const string Create = "/Admin/Contents/ContentTypes/Article/Create";
    private const string Steam = "/Admin/Contents/ContentItems/4article000000000000000010/Edit";

    [DatabaseFact]
    public async Task Whoever_leaves_or_deletes_an_article_comes_to_the_list_of_articles_and_the_menu_says_where_one_is()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var edit = await admin.OpenAsync(Steam);
        Assert.Equal(["Articles"], edit.Texts("nav a[aria-current=page]"));
        Assert.Equal(["Articles"], (await admin.OpenAsync(Create)).Texts("nav a[aria-current=page]"));
        var category = await admin.OpenAsync("/Admin/Contents/ContentItems/4category00000000000000004/Edit");
        Assert.Equal(["Categories"], category.Texts("nav a[aria-current=page]"));
        Assert.Equal(["Content items"], (await admin.OpenAsync("/Admin/Contents/ContentItems")).Texts("nav a[aria-current=page]"));

        Assert.Equal("/admin/knowledge-base/articles", (await edit.FollowAsync("Cancel")).Path, ignoreCase: true);
        Assert.Equal("/admin/knowledge-base/categories", (await category.FollowAsync("Cancel")).Path, ignoreCase: true);
        var title = NewSubject("To be deleted");
        var saved = await (await admin.OpenAsync(Create)).Form("Save draft").Fill("Title", title).Fill("Text", "Soon gone.").Choose("Category", "Brewing and grinding").SendAsync();
        var list = await (await saved.FollowAsync("Delete")).Form("Delete").SendAsync();
        Assert.Equal("/admin/knowledge-base/articles", list.Path, ignoreCase: true);
        Assert.Contains($"'{title}' is deleted.", list.Text);

        // Who looks for something in the list of all content gets what they look for.
        Assert.Equal("Article", (await admin.OpenAsync("/Admin/Contents/ContentItems/Article?status=draft")).Heading);
    }

    [DatabaseFact]
    public async Task An_editor_sees_the_page_as_readers_would_before_anything_is_saved_and_nobody_else_does()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var ana = await LoginAsync(Cast.Ana);
        using var guest = Visitor();
        var title = NewSubject("Not yet there");
        var form = (await editor.OpenAsync(Create)).Form("Save draft").Fill("Title", title).Fill("Text", "## Steam\n\nMind the *wand*.").Choose("Category", "Cleaning and care").Fill("Tags", "wand");
        var page = await form.SendAsync("/articles/new/preview");
        Assert.Equal((HttpStatusCode.OK, title), (page.Status, page.Heading));
        Assert.Equal("wand", page.Document.QuerySelector(".prose em")?.TextContent);
        Assert.True(page.HasLink("Cleaning and care"));
        Assert.Contains("This is a preview", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll(".admin-nav, form[action$='/feedback']"));
        Assert.Equal("noindex", page.Header("X-Robots-Tag"));
        Assert.Contains("no-store", page.Header("Cache-Control"));
        Assert.DoesNotContain(title, (await editor.OpenAsync("/Admin/knowledge-base/articles?q=" + Uri.EscapeDataString(title))).Texts("tbody a"));

        // Of one that is published: what is typed, then what was saved, while readers see what they saw.
        var (edit, readers) = (await editor.OpenAsync(Steam), await guest.OpenAsync("/articles/steam-milk"));
        var typed = await edit.Form("Save draft").Fill("Title", "Typed only").Fill("Text", "Typed only.").SendAsync("/articles/4article000000000000000010/preview");
        Assert.Equal(("Typed only", "Typed only."), (typed.Heading, typed.Document.QuerySelector(".prose")?.TextContent.Trim()));
        Assert.Equal(readers.Heading, (await edit.FollowAsync("Preview as readers see it (new tab)")).Heading);
        await edit.Form("Save draft").Fill("Title", "Saved only").SendAsync();
        Assert.Equal("Saved only", (await editor.OpenAsync("/articles/4article000000000000000010/preview")).Heading);
        Assert.Equal(readers.Heading, (await guest.OpenAsync("/articles/steam-milk")).Heading);

        foreach (var address in (string[])["/articles/4article000000000000000010/preview", "/articles/none/preview"])
        {
            Assert.Equal("/account/login", (await guest.GetAsync(address)).Address.AbsolutePath);
            Assert.NotEqual(HttpStatusCode.OK, (await ana.GetAsync(address)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync("/articles/new/preview")).Status);
    }

    [DatabaseFact]
    public async Task A_table_whose_columns_have_no_names_has_no_empty_row_for_them()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var form = (await editor.OpenAsync(Create)).Form("Save draft").Fill("Title", NewSubject("Tables"))
            .Fill("Text", "|  |  |\n| --- | --- |\n| Small | 90 ml |\n\nThen:\n\n| Cup | |\n| --- | --- |\n| Large | 200 ml |\n");
        var page = await form.SendAsync("/articles/new/preview");
        Assert.Equal(["Small", "90 ml", "Cup", "", "Large", "200 ml"], page.Texts(".prose th, .prose td"));
        Assert.Single(page.Document.QuerySelectorAll(".prose thead"));
    }

    [DatabaseFact]
    public async Task Beside_an_article_neither_it_nor_its_translations_are_offered_and_others_in_one_language_only()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var first = (await editor.OpenAsync("/Admin/Contents/ContentItems/4article000000000000000013/Edit")).Document.QuerySelector("[data-find-url]")!.GetAttribute("data-find-url")!;
        Assert.DoesNotContain("descale-your-machine", await OffersAsync(editor, first, "descal"));
        Assert.DoesNotContain("descalcificar-a-maquina", await OffersAsync(editor, first, "descal"));
        var other = (await editor.OpenAsync(Steam)).Document.QuerySelector("[data-find-url]")!.GetAttribute("data-find-url")!;
        var offers = await OffersAsync(editor, other, "a");
        Assert.Single((string[])["descale-your-machine", "descalcificar-a-maquina", "maschine-entkalken"], offers.Contains);

        // Without a script the same.
        var edit = await editor.OpenAsync("/Admin/Contents/ContentItems/4article000000000000000013/Edit");
        var refused = await edit.Form("Save draft").Fill("Find an article by its title", "Descalcificar").SendAsync();
        Assert.Contains("No published article has this in its title.", refused.Text);
    }

    [DatabaseFact]
    public async Task Whoever_takes_a_category_back_is_told_first_how_many_articles_go_with_it()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var guest = Visitor();
        const string Address = "/Admin/Contents/ContentItems/4category00000000000000003/Edit";
        var asked = await (await admin.OpenAsync(Address)).Form("Unpublish").SendAsync();
        Assert.Equal("Unpublish “Water and descaling”", asked.Heading);
        var articles = (await guest.OpenAsync("/categories/water")).Texts(".articles h2").Count;
        Assert.True(articles > 1);
        Assert.Contains($"Readers will see the {articles} articles in it no more", asked.Text);
        Assert.Equal(["Categories"], asked.Texts("nav a[aria-current=page]"));

        Assert.Contains("is no longer published.", (await asked.Form("Unpublish").SendAsync()).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/categories/water")).Status);
        await (await admin.OpenAsync(Address)).Form("Publish").SendAsync();
        Assert.Equal(articles, (await guest.OpenAsync("/categories/water")).Texts(".articles h2").Count);

        // What nobody reads asks nothing.
        var saved = await (await admin.OpenAsync("/Admin/Contents/ContentTypes/Category/Create")).Form("Publish").Fill("Title", NewSubject("Empty")).SendAsync();
        Assert.Contains("is no longer published.", (await saved.Form("Unpublish").SendAsync()).Text);
    }

    [DatabaseFact]
    public async Task What_has_a_time_to_be_published_at_is_not_published_at_once_unless_that_is_taken_back()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var guest = Visitor();
        var title = NewSubject("Planned");
        var form = (await editor.OpenAsync(Create)).Form("Publish").Fill("Title", title).Fill("Text", "Soon.").Choose("Category", "Cleaning and care").Fill("Publish at", "2099-01-01T10:00");
        var refused = await form.SendAsync();
        Assert.Contains("Save the draft to have it published at this time.", refused.Text);
        Assert.Equal("2099-01-01T10:00", refused.Form("Publish").Value("Publish at"));
        var saved = await refused.Form("Save draft").SendAsync();
        Assert.Contains("is saved.", saved.Text);
        Assert.Contains("Save the draft to have it published at this time.", (await saved.Form("Publish").SendAsync()).Text);
        Assert.False((await guest.OpenAsync("/categories/cleaning")).HasLink(title));

        Assert.Contains("is published.", (await saved.Form("Publish").Fill("Publish at", string.Empty).SendAsync()).Text);
        Assert.True((await guest.OpenAsync("/categories/cleaning")).HasLink(title));
    }

    private static async Task<string[]> OffersAsync(Visitor editor, string address, string text)
    {
        using var answer = JsonDocument.Parse((await editor.OpenAsync($"{address}{(address.Contains('?') ? '&' : '?')}q={text}")).Html);

        return [.. answer.RootElement.EnumerateArray().Select(article => article.GetProperty("slug").GetString()!)];
    }
}
