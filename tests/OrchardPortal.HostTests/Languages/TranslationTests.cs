using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Languages;

/// <summary>Articles and categories in several languages.</summary>
public abstract class TranslationTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Original = "4article000000000000000013";

    [DatabaseFact]
    public async Task Lists_show_each_article_once_in_the_readers_language_or_else_in_the_sites_and_say_which()
    {
        using var english = Visitor();
        using var portuguese = await ReadingAsync("pt");

        Assert.Equal(
            ["Choose the right water", "Change the water filter", "Descale your machine", "Water under the machine"],
            (await english.OpenAsync("/categories/water")).Texts(".articles h2 a"));

        var shelf = await portuguese.OpenAsync("/categories/water");
        Assert.Equal("Água e descalcificação", shelf.Heading);
        Assert.Equal(
            ["Choose the right water inglês", "Change the water filter inglês", "Descalcificar a máquina", "Water under the machine inglês"],
            shelf.Texts(".articles h2"));
        Assert.Equal(shelf.Heading, (await portuguese.OpenAsync("/categories/agua-e-descalcificacao")).Heading);

        Assert.Equal(await CountsAsync(english), await CountsAsync(portuguese));
    }

    [DatabaseFact]
    public async Task An_article_in_another_language_says_so_and_leads_to_the_readers_where_there_is_one()
    {
        using var german = await ReadingAsync("de");
        var untranslated = await german.OpenAsync("/articles/yearly-service");
        Assert.Contains("Englisch", untranslated.Texts(".article__language").Single());
        Assert.Empty(untranslated.Document.QuerySelectorAll(".article__language a"));
        Assert.Equal("en", untranslated.Document.QuerySelector("h1")?.GetAttribute("lang"));

        var translated = await german.OpenAsync("/articles/descale-your-machine");
        var link = translated.Document.QuerySelector(".article__language a");
        Assert.Equal("/articles/die-maschine-entkalken", link?.GetAttribute("href"));

        var own = await german.OpenAsync("/articles/die-maschine-entkalken");
        Assert.Equal("Die Maschine entkalken", own.Heading);
        Assert.Empty(own.Texts(".article__language"));
    }

    [DatabaseFact]
    public async Task Who_changes_the_language_while_reading_comes_to_the_same_article_in_it()
    {
        using var visitor = Visitor();
        var article = await (await visitor.OpenAsync("/articles/descale-your-machine")).FollowAsync("Deutsch");
        Assert.Equal("/articles/die-maschine-entkalken", article.Path);
        Assert.Equal("/articles/descalcificar-a-maquina", (await article.FollowAsync("Português")).Path);
        Assert.Equal("/articles/yearly-service", (await (await visitor.OpenAsync("/articles/yearly-service")).FollowAsync("English")).Path);
    }

    [DatabaseFact]
    public async Task Search_engines_are_told_of_all_languages_that_everybody_may_see()
    {
        using var visitor = Visitor();
        Assert.Equal(
            ["de", "en", "pt"],
            (await visitor.OpenAsync("/articles/descale-your-machine")).Document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")!));
        Assert.Empty((await visitor.OpenAsync("/articles/yearly-service")).Document.QuerySelectorAll("link[hreflang]"));
    }

    [DatabaseFact]
    public async Task Search_finds_an_article_once_in_the_readers_language()
    {
        using var portuguese = await ReadingAsync("pt");
        Assert.Contains("/articles/descalcificar-a-maquina", await AddressesAsync(portuguese, "descalcificar"));
        Assert.DoesNotContain("/articles/descale-your-machine", await AddressesAsync(portuguese, "Vela Bar"));

        using var english = Visitor();
        Assert.DoesNotContain("/articles/descalcificar-a-maquina", await AddressesAsync(english, "Vela Bar"));
    }

    [DatabaseFact]
    public async Task An_editor_translates_an_article_and_sees_when_the_original_has_changed_since()
    {
        using var editor = await LoginAsync(Cast.Editor);
        const string Water = "4article000000000000000011";
        var screen = await editor.OpenAsync($"/admin/knowledge-base/translations/{Water}");
        var draft = await screen.Form("Translate").Set("culture", "de").SendAsync();
        Assert.Equal("Choose the right water", draft.Form("Publish").Value("Title"));

        var sent = await draft.Form("Publish").Fill("Title", "Das richtige Wasser").SendAsync();
        Assert.True(sent.Html.Contains("is published", StringComparison.Ordinal), sent.ToString());
        using var german = await ReadingAsync("de");
        Assert.Equal("Das richtige Wasser", (await german.OpenAsync("/articles/das-richtige-wasser")).Heading);
        Assert.Equal("up to date", await StateAsync(editor, Water, "Deutsch"));

        var original = await editor.OpenAsync($"/admin/Contents/ContentItems/{Water}/Edit");
        Assert.Contains("Deutsch: Das richtige Wasser", original.Text);
        await original.Form("Publish").Fill("Summary", "Another summary.").SendAsync();
        Assert.Equal("the original has changed since", await StateAsync(editor, Water, "Deutsch"));
        var stale = await editor.OpenAsync("/admin/knowledge-base/translations?language=de&show=Stale");
        Assert.Contains("Choose the right water", stale.Text);

        // The language that is worked on is not the one that the editor reads.
        Assert.Equal("Translations", stale.Heading);

        var marked = await (await editor.OpenAsync($"/admin/knowledge-base/translations/{Water}")).Form("Mark as up to date").SendAsync();
        Assert.Contains("The translation is marked as up to date.", marked.Html);
        Assert.Equal("up to date", await StateAsync(editor, Water, "Deutsch"));
    }

    [DatabaseFact]
    public async Task A_translation_that_came_with_a_recipe_is_marked_when_its_original_changes()
    {
        const string Warranty = "4article000000000000000026";
        using var editor = await LoginAsync(Cast.Editor);
        Assert.Equal("up to date", await StateAsync(editor, Warranty, "Português"));

        var original = await editor.OpenAsync($"/admin/Contents/ContentItems/{Warranty}/Edit");
        await original.Form("Publish").Fill("Summary", "For how long, and for what.").SendAsync();
        Assert.Equal("the original has changed since", await StateAsync(editor, Warranty, "Português"));
        Assert.Contains("the original has changed since", (await editor.OpenAsync("/admin/Contents/ContentItems/4articlept0000000000000026/Edit")).Text);
    }

    [DatabaseFact]
    public async Task Only_editors_translate()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var guest = Visitor();
        Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync("/admin/knowledge-base/translations")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync($"/admin/knowledge-base/translations/{Original}")).Status);
        Assert.Equal("/account/login", (await guest.GetAsync($"/admin/knowledge-base/translations/{Original}")).Address.AbsolutePath, ignoreCase: true);

        using var editor = await LoginAsync(Cast.Editor);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync("/admin/knowledge-base/translations/nothing")).Status);
    }

    [DatabaseFact]
    public async Task A_translation_that_a_visitor_may_not_see_is_not_told_of()
    {
        await OpenGermanWarrantyToMembersAsync();
        using var german = await ReadingAsync("de");
        var page = await german.OpenAsync("/articles/what-the-warranty-covers");
        Assert.DoesNotContain("was-die-garantie-umfasst", page.Html);
        Assert.Equal(["en", "pt"], page.Document.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")!));
        Assert.Equal("/articles/what-the-warranty-covers", (await german.OpenAsync("/language?culture=de&returnUrl=/articles/what-the-warranty-covers")).Path);

        using var member = await LoginAsync(Cast.Ana);
        Assert.Equal("/articles/was-die-garantie-umfasst", (await member.OpenAsync("/language?culture=de&returnUrl=/articles/what-the-warranty-covers")).Path);
    }

    [DatabaseFact]
    public async Task Who_may_not_see_a_translation_finds_the_article_in_another_language()
    {
        await OpenGermanWarrantyToMembersAsync();

        using var english = Visitor();
        using var german = await ReadingAsync("de");
        Assert.Equal(await CountsAsync(english), await CountsAsync(german));
        Assert.Contains("What the warranty covers Englisch", (await german.OpenAsync("/categories/account")).Texts(".articles h2"));
        Assert.Contains("/articles/what-the-warranty-covers", await AddressesAsync(german, "warranty covers"));

        using var member = await LoginAsync(Cast.Ana);
        await member.OpenAsync("/language?culture=de");
        Assert.Contains("Was die Garantie umfasst", (await member.OpenAsync("/categories/account")).Texts(".articles h2"));
        Assert.DoesNotContain("/articles/what-the-warranty-covers", await AddressesAsync(member, "warranty covers"));
    }

    private static async Task<IReadOnlyList<string>> CountsAsync(Visitor visitor) =>
        [.. (await visitor.OpenAsync("/")).Texts(".category__count").Select(count => count.Split(' ')[0])];

    private static async Task<string> StateAsync(Visitor editor, string id, string language)
    {
        var row = (await editor.OpenAsync($"/admin/knowledge-base/translations/{id}")).Document.QuerySelectorAll("tbody tr")
            .Single(row => row.QuerySelector("th")?.TextContent.Trim() == language);

        return row.QuerySelector(".badge, .text-muted")!.TextContent.Trim();
    }

    private static async Task<IReadOnlyList<string>> AddressesAsync(Visitor visitor, string words) =>
        [.. (await visitor.OpenAsync("/search?q=" + Uri.EscapeDataString(words))).Document.QuerySelectorAll("main h2 a").Select(link => link.GetAttribute("href")!.Split('?')[0])];

    private async Task OpenGermanWarrantyToMembersAsync()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var form = (await editor.OpenAsync("/admin/Contents/ContentItems/4articlede0000000000000026/Edit")).Form("Publish");
        await form.Choose("Open to", "Everybody with an account").SendAsync();
    }

    private async Task<Visitor> ReadingAsync(string culture)
    {
        var visitor = Visitor();
        await visitor.OpenAsync("/language?culture=" + culture);

        return visitor;
    }
}

public sealed class TranslationTestsOnSqlite(OwnSqliteSite site) : TranslationTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class TranslationTestsOnPostgres(OwnPostgresSite site) : TranslationTests(site), IClassFixture<OwnPostgresSite>;
