using System.Globalization;
using System.Net;
using OrchardPortal.HostTests.Access;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Journeys;

/// <summary>What editors do with articles and categories besides writing them. Each test has articles of its own.</summary>
public abstract class ArticleEditingTests(SiteFixture fixture) : AccessTest(fixture)
{
    private const string NewArticle = "/Admin/Contents/ContentTypes/Article/Create";
    private const string NewCategory = "/Admin/Contents/ContentTypes/Category/Create";
    private const string Overview = "/Admin/knowledge-base/articles";
    private const string Categories = "/Admin/knowledge-base/categories";

    [DatabaseFact]
    public async Task Categories_within_categories_are_arranged_by_steps_and_show_where_they_are()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var guest = Visitor();
        var (outer, inner, article) = (NewSubject("Outer"), NewSubject("Inner"), NewSubject("Leaf"));
        await (await editor.OpenAsync(NewCategory)).Form("Publish").Fill("Title", outer).SendAsync();
        await (await editor.OpenAsync(NewCategory)).Form("Publish").Fill("Title", inner).Choose("Within", outer).SendAsync();
        await WriteAsync(editor, article, "Deep down.", category: inner);

        var home = await guest.OpenAsync("/");
        Assert.True(home.HasLink(outer));
        Assert.False(home.HasLink(inner));
        var shelf = await home.FollowAsync(outer);
        Assert.Contains("1 article", shelf.Text);
        var leaf = await (await shelf.FollowAsync(inner)).FollowAsync(article);
        Assert.Equal(["Help", outer, inner], leaf.Texts(".breadcrumbs li").Take(3));

        // Out of it, and in again: what is within comes along.
        var tree = await editor.OpenAsync(Categories);
        var moved = await Step(tree, $"Move {inner} out of the category it is in");
        Assert.Contains("The order is saved.", moved.Html);
        Assert.True((await guest.OpenAsync("/")).HasLink(inner));
        await Step(await editor.OpenAsync(Categories), $"Move {inner} into the category before it");
        Assert.False((await guest.OpenAsync("/")).HasLink(inner));

        // Neither goes while something is in it: nobody but staff would see that any more.
        var kept = await (await (await (await editor.OpenAsync(Categories)).FollowAsync(inner)).FollowAsync("Delete")).Form("Delete").SendAsync();
        Assert.Contains($"'{inner}' is not deleted: its article", kept.Text);
        kept = await (await (await (await editor.OpenAsync(Categories)).FollowAsync(outer)).FollowAsync("Delete")).Form("Delete").SendAsync();
        Assert.Contains("there are categories within it", kept.Text);
        Assert.Equal(article, (await guest.OpenAsync(leaf.Address.AbsolutePath)).Heading);

        // Who takes the outer one back hides all that is in it, from lists and by address.
        var path = leaf.Address.AbsolutePath;
        var edit = await (await editor.OpenAsync(Categories)).FollowAsync(outer);
        await (await edit.Form("Unpublish").SendAsync()).Form("Unpublish").SendAsync();
        Assert.Equal("/account/login", (await guest.OpenAsync(path)).Address.AbsolutePath);
        Assert.False((await guest.OpenAsync($"/search?q={Uri.EscapeDataString(article)}")).HasLink(article));
    }

    [DatabaseFact]
    [Trait("Requirement", "20")]
    public async Task An_old_address_leads_to_the_new_one_but_tells_nothing_of_a_private_article()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var admin = await LoginAsync(Cast.Admin);
        using var guest = Visitor();
        var title = NewSubject("Moving");
        var article = await WriteAsync(editor, title, "I was somewhere else.");
        var old = $"/articles/{article.Form("Publish").Value("Slug")}";
        await article.Form("Publish").Fill("Slug", $"{old[10..]}-anew").SendAsync();

        var moved = await guest.SendOnceAsync(new HttpRequestMessage(HttpMethod.Get, old + "?from=mail"));
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.Status);
        Assert.Equal($"{old}-anew?from=mail", moved.Header("Location"));

        // Private: whoever may see it is led on, a guest is asked to log in, and others learn nothing.
        await RuleAsync(admin, article.Address.AbsolutePath, OnLists, await ListAsync(admin, Cast.Luis));
        Assert.Equal(title, (await luis.OpenAsync(old)).Heading);
        Assert.Equal("/account/login", (await guest.OpenAsync(old)).Address.AbsolutePath);
        var (hidden, missing) = (await ana.GetAsync(old), await ana.GetAsync("/articles/there-is-no-such-thing"));
        Assert.Equal(HttpStatusCode.NotFound, hidden.Status);
        Assert.Equal(missing.Text, hidden.Text);
    }

    [DatabaseFact]
    public async Task Articles_are_found_filtered_moved_and_tagged_many_at_once()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var guest = Visitor();
        var word = NewSubject("Bündel");
        var one = IdOf(await WriteAsync(editor, $"{word} one", "One."));
        var two = IdOf(await WriteAsync(editor, $"{word} two", "Two."));
        var search = $"{Overview}?q={Uri.EscapeDataString(word.Replace('ü', 'U'))}";

        var found = await editor.OpenAsync(search);
        Assert.Equal(2, found.Document.QuerySelectorAll("input[name=ids]").Length);
        var done = await Bulk(found, "Add tags", one, two).Set("tags", "Bulk tag, other").SendAsync();
        Assert.Contains("Done with 2 articles.", done.Html);
        Assert.Equal(search, done.Path, ignoreCase: true);
        var tagged = await guest.OpenAsync("/tags/bulk-tag");
        Assert.True(tagged.HasLink($"{word} one") && tagged.HasLink($"{word} two"));
        Assert.Equal(2, (await editor.OpenAsync(search + "&tag=bulk-tag")).Document.QuerySelectorAll("input[name=ids]").Length);

        await Bulk(await editor.OpenAsync(search), "Move to a category", two).Choose("To category", "Cleaning and care").SendAsync();
        Assert.True((await guest.OpenAsync("/categories/cleaning")).HasLink($"{word} two"));
        Assert.Single((await editor.OpenAsync(search + "&category=4category00000000000000004")).Document.QuerySelectorAll("input[name=ids]"));

        await Bulk(await editor.OpenAsync(search), "Unpublish", one, two).SendAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/tags/bulk-tag")).Status);
        Assert.Equal(2, (await editor.OpenAsync(search + "&state=draft")).Document.QuerySelectorAll("input[name=ids]").Length);
        Assert.Empty((await editor.OpenAsync(search + "&state=published")).Document.QuerySelectorAll("input[name=ids]"));
        await Bulk(await editor.OpenAsync(search), "Publish", one).SendAsync();
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync("/tags/bulk-tag")).Status);

        // Nothing ticked, nothing meant, and articles that are none.
        Assert.Contains("Tick the articles first.", (await (await editor.OpenAsync(search)).Form("Do it").SendAsync()).Html);
        Assert.Contains("Choose the category to move to.", (await Bulk(await editor.OpenAsync(search), "Move to a category", one).SendAsync()).Html);
        Assert.Contains("Not done with", (await Bulk(await editor.OpenAsync(search), "Unpublish", "4category00000000000000004").SendAsync()).Html);
    }

    [DatabaseFact]
    [Trait("Requirement", "102")]
    public async Task Versions_tell_what_changed_and_an_older_one_comes_back_as_a_draft()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var admin = await LoginAsync(Cast.Admin);
        using var guest = Visitor();
        var title = NewSubject("Versioned");
        var article = await WriteAsync(editor, title, "First line.\n\nIt takes five minutes.");
        var edit = article.Address.AbsolutePath;
        await (await admin.OpenAsync(edit)).Form("Publish").Fill("Text", "First line.\n\nIt takes seven minutes.").SendAsync();

        var versions = await (await editor.OpenAsync(edit)).FollowAsync("Versions");
        Assert.Equal("five", string.Concat(versions.Texts(".kb-diff del")));
        Assert.Equal("seven", string.Concat(versions.Texts(".kb-diff ins")));
        Assert.Contains("by admin", versions.Text);
        Assert.Contains("by Beatriz Lobo", versions.Text);

        var restored = await versions.Form("Restore").SendAsync();
        Assert.Equal(edit, restored.Address.AbsolutePath);
        Assert.Contains("five", restored.Form("Publish").Value("Text"));
        var path = $"/articles/{restored.Form("Publish").Value("Slug")}";
        Assert.Contains("seven", (await guest.OpenAsync(path)).Text);
        await restored.Form("Publish").SendAsync();
        Assert.Contains("five", (await guest.OpenAsync(path)).Text);
    }

    [DatabaseFact]
    public async Task Where_articles_are_approved_an_editor_asks_and_the_approver_publishes_or_sends_back()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var editor = await LoginAsync(Cast.Editor);
        using var guest = Visitor();
        await (await admin.OpenAsync(Overview)).Form("Ask for approval of each article").SendAsync();
        await (await admin.OpenAsync("/Admin/Roles/Edit/Editor")).Form("Save").Tick("Publish articles where each must be approved", ticked: false).SendAsync();

        var title = NewSubject("Approved");
        var blank = await editor.OpenAsync(NewArticle);
        Assert.False(blank.HasButton("Publish"));
        await blank.Form("Save draft").Fill("Title", title).Fill("Text", "May this go out?").Choose("Category", "Cleaning and care")
            .Tick("Ready: ask for approval when the draft is saved").SendAsync();

        const string Tasks = "/Admin/knowledge-base/tasks";
        await Eventually.IsAsync(async () => (await admin.OpenAsync(Tasks)).HasLink(title));
        var waiting = await admin.OpenAsync(Overview + "?state=approval");
        var asked = await waiting.FollowAsync("Waiting for approval");
        Assert.Contains("May this go out?", asked.Text);
        Assert.Contains("Write what is to be changed.", (await asked.Form("Send back").SendAsync()).Text);
        await asked.Form("Send back").Fill("What is to be changed", "Say please.").SendAsync();
        var mine = await (await editor.OpenAsync($"{Overview}?q={Uri.EscapeDataString(title)}")).FollowAsync(title);
        Assert.Contains("Say please.", mine.Text);

        // Nobody gets round it: not by the editor's own form, not by the overview.
        Assert.Equal(HttpStatusCode.Forbidden, (await mine.Form("Save draft").Set("submit", "publish").SendAsync()).Status);
        Assert.Contains("Not done with", (await Bulk(await editor.OpenAsync($"{Overview}?q={Uri.EscapeDataString(title)}"), "Publish", IdOf(mine)).SendAsync()).Html);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync($"{Overview}/{IdOf(mine)}/approval")).Status);

        await mine.Form("Save draft").Fill("Text", "May this go out, please?").Tick("Ready: ask for approval when the draft is saved").SendAsync();
        await (await admin.OpenAsync($"{Overview}/{IdOf(mine)}/approval")).Form("Approve and publish").SendAsync();
        Assert.True((await guest.OpenAsync("/categories/cleaning")).HasLink(title));
        await Eventually.IsAsync(async () => !(await admin.OpenAsync(Tasks)).HasLink(title));
        Assert.Contains("somebody has decided", (await admin.OpenAsync($"{Overview}/{IdOf(mine)}/approval")).Text);

        await (await admin.OpenAsync(Overview)).Form("Need no approval").SendAsync();
        Assert.True((await editor.OpenAsync(NewArticle)).HasButton("Publish"));
    }

    private static string Now() => DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    [DatabaseFact]
    public async Task An_article_comes_and_goes_by_itself_when_its_time_has_come()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var guest = Visitor();
        var title = NewSubject("Planned");
        var draft = await (await editor.OpenAsync(NewArticle)).Form("Save draft").Fill("Title", title).Fill("Text", "Now.").Choose("Category", "Cleaning and care")
            .Fill("Publish at", "2030-01-01T10:00").SendAsync();
        Assert.Contains("Comes", (await editor.OpenAsync($"{Overview}?state=scheduled&q={Uri.EscapeDataString(title)}")).Text);
        Assert.False((await guest.OpenAsync("/categories/cleaning")).HasLink(title));

        await (await editor.OpenAsync(draft.Address.AbsolutePath)).Form("Save draft").Fill("Publish at", Now()).SendAsync();
        await Eventually.IsAsync(async () => (await guest.OpenAsync("/categories/cleaning")).HasLink(title));
        Assert.Equal("", (await editor.OpenAsync(draft.Address.AbsolutePath)).Form("Publish").Value("Publish at"));

        await (await editor.OpenAsync(draft.Address.AbsolutePath)).Form("Publish").Fill("Take back at", Now()).SendAsync();
        await Eventually.IsAsync(async () => !(await guest.OpenAsync("/categories/cleaning")).HasLink(title));
    }

    [DatabaseFact]
    public async Task Related_articles_an_owner_and_a_day_of_review_are_kept_and_what_is_wrong_is_said()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var guest = Visitor();
        var title = NewSubject("Filed");
        var article = await WriteAsync(editor, title, "About nothing else.");
        var form = article.Form("Publish").Add("ArticlePart.Related", "/articles/clean-the-steam-wand\nno-such-article").Fill("Tags", new string('x', 60));
        var refused = await form.SendAsync();
        Assert.Contains("No published article has this address: no-such-article", refused.Text);
        Assert.Contains("At most 20 tags of 40 characters each.", refused.Text);
        Assert.Contains("A tag needs a letter or a digit: 😀", (await refused.Form("Publish").Fill("Tags", "Steam, 😀").SendAsync()).Text);

        var saved = await refused.Form("Publish").Fill("Tags", "Steam, Milk").Choose("Looked after by", "Beatriz Lobo").Fill("Read it again by", "2020-02-03").SendAsync();
        var page = await guest.OpenAsync($"/articles/{saved.Form("Publish").Value("Slug")}");
        Assert.Equal("Clean the steam wand", page.Texts(".article__end h3").First());
        Assert.Equal(["Steam", "Milk"], page.Texts(".tags a"));
        var due = await editor.OpenAsync($"{Overview}?state=review&q={Uri.EscapeDataString(title)}");
        Assert.Contains("looked after by Beatriz Lobo", due.Text);
        Assert.Contains("Review was due", due.Text);
    }

    [DatabaseFact]
    public async Task Related_articles_are_found_by_their_titles_and_ticked_without_scripts()
    {
        const string find = "Find an article by its title";
        using var editor = await LoginAsync(Cast.Editor);
        using var guest = Visitor();
        var article = await WriteAsync(editor, NewSubject("Related"), "About nothing else.");
        var nothing = await article.Form("Publish").Fill(find, "zeppelin").SendAsync();
        Assert.Contains("No published article has this in its title.", nothing.Text);
        Assert.Equal("zeppelin", nothing.Form("Publish").Value(find));

        var offered = await nothing.Form("Publish").Fill(find, "machine").SendAsync();
        Assert.Contains("Tick the articles that you mean.", offered.Text);
        Assert.Equal("", offered.Form("Publish").Value(find));

        // What is called exactly so, or is the only one to have it, needs no tick.
        var saved = await offered.Form("Publish").Tick("Descale your machine").Fill(find, "steam wand").SendAsync();
        Assert.Contains("is published.", saved.Text);
        var page = await guest.OpenAsync($"/articles/{saved.Form("Publish").Value("Slug")}");
        Assert.Equal(["Descale your machine", "Clean the steam wand"], page.Texts(".article__end h3").Take(2));

        var without = await saved.Form("Publish").Tick("Descale your machine", false).SendAsync();
        Assert.Equal("Clean the steam wand", (await guest.OpenAsync($"/articles/{without.Form("Publish").Value("Slug")}")).Texts(".article__end h3").First());
    }

    private static async Task<Page> WriteAsync(Visitor editor, string title, string text, string category = "Account and warranty")
    {
        var page = await (await editor.OpenAsync(NewArticle)).Form("Publish").Fill("Title", title).Fill("Text", text).Choose("Category", category).SendAsync();
        Assert.True(page.Status == HttpStatusCode.OK && page.Html.Contains("is published.", StringComparison.Ordinal), page.ToString());

        return page;
    }

    private static PageForm Bulk(Page overview, string action, params string[] ids)
    {
        var form = overview.Form("Do it").Choose("With those ticked", action);

        return ids.Aggregate(form, (filled, id) => filled.Add("ids", id));
    }

    private static Task<Page> Step(Page tree, string label)
    {
        var button = tree.Document.QuerySelectorAll("button").Single(button => button.GetAttribute("aria-label") == label);
        Assert.False(button.HasAttribute("disabled"), label);

        var id = button.Closest("form")!.QuerySelector("input[name=id]")!.GetAttribute("value")!;

        return tree.Form("↑").Set("id", id).Set("step", button.GetAttribute("value")!).SendAsync();
    }

    private static string IdOf(Page edit) => edit.Address.Segments[^2].Trim('/');
}

public sealed class ArticleEditingTestsOnSqlite(OwnSqliteSite site) : ArticleEditingTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class ArticleEditingTestsOnPostgres(OwnPostgresSite site) : ArticleEditingTests(site), IClassFixture<OwnPostgresSite>;
