using System.Net;
using System.Text;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Transfer;

/// <summary>Articles that come from elsewhere and go elsewhere.</summary>
public abstract class ImportTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Import = "/admin/knowledge-base/import";

    // The smallest picture there is.
    private static readonly byte[] _picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [DatabaseFact]
    public async Task An_editor_brings_a_folder_of_Markdown_along_with_its_images_links_and_old_addresses()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var guest = Visitor();
        var upload = Archive.Of("docs.zip",
        [
            ("01-setting-up/_category.md", Encoding.UTF8.GetBytes("---\ntitle: Setting up afresh\ndescription: Where to begin.\n---\n")),
            ("01-setting-up/mill.md", Encoding.UTF8.GetBytes(
                "---\nredirect_from:\n- /docs/Mill/\ntags: [mill]\nsummary: All about the mill.\nauthor: Noor Haddad\ndate: 2024-02-03\n---\n# Fit the mill\n\nSee [the other](../other/hopper.md#fill).\n\n![Mill](img/mill.png)\n\n![Far](https://elsewhere.example/far.png)\n")),
            ("01-setting-up/img/mill.png", _picture),
            ("other/hopper.md", Encoding.UTF8.GetBytes("# Fill the hopper\n\n## Fill\n\nBack to [the mill](../01-setting-up/mill.md).")),
            ("../../escape.md", Encoding.UTF8.GetBytes("# Escaped\n\nNothing leaves the upload.")),
            ("notes.txt", Encoding.UTF8.GetBytes("nobody reads this")),
        ]);

        // A report first, and nothing is there yet.
        var report = await UploadAsync(editor, upload);
        Assert.Contains("2 new articles", report.Text);
        Assert.Contains("Setting up afresh", report.Text);
        Assert.Contains("notes.txt Files of this kind are not read.", report.Text);
        Assert.Contains("https://elsewhere.example/far.png is on another site", report.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/articles/fit-the-mill")).Status);
        Assert.DoesNotContain("goes on by itself", report.Text);
        Assert.Contains("goes on by itself", (await editor.OpenAsync(report.Path + "?going=true")).Text);

        var done = await report.Form("Import").SendAsync();
        Assert.Contains("2 articles were imported.", done.Html);
        Assert.Contains("All 2 articles are imported.", done.Text);
        var article = await guest.OpenAsync("/docs/mill");
        Assert.Equal(("/articles/fit-the-mill", "Fit the mill"), (article.Address.AbsolutePath, article.Heading));
        Assert.Contains("Noor Haddad", article.Text);
        Assert.True(article.HasLink("Setting up afresh"));
        Assert.Empty(article.Document.QuerySelectorAll(".prose h1, .prose img[src*='elsewhere']"));
        var image = article.Document.QuerySelector(".prose img")!.GetAttribute("src")!;
        Assert.Equal(_picture, (await guest.OpenAsync(image)).Body);
        Assert.Equal("Fill the hopper", (await article.FollowAsync("the other")).Heading);
        using var moved = new HttpRequestMessage(HttpMethod.Get, "/docs/mill");
        Assert.Equal(HttpStatusCode.MovedPermanently, (await guest.SendOnceAsync(moved)).Status);

        // The same again changes nothing; what was written anew changes the article and makes none beside it.
        Assert.Contains("All 2 articles are imported.", (await UploadAsync(editor, upload)).Text);
        var changed = await UploadAsync(editor, Archive.Of("docs.zip", ("other/hopper.md", "# Fill the hopper well\n\nAnew.")));
        Assert.Contains("1 changed article", changed.Text);
        await changed.Form("Import").SendAsync();
        Assert.Equal("Fill the hopper well", (await guest.OpenAsync("/articles/fill-the-hopper")).Heading);
    }

    [DatabaseFact]
    public async Task Exports_of_Zendesk_and_HubSpot_become_articles_whose_drafts_stay_drafts()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var guest = Visitor();
        var zendesk = Archive.Of("zendesk.zip",
            ("articles.json", """{"articles":[{"id":36001,"title":"Pair the scale","body":"<p>Hold <strong>both</strong> buttons, or see <a href=\"https://vela.zendesk.example/hc/en-us/articles/36002-Calibrate\">this</a>.</p>","section_id":7,"html_url":"https://vela.zendesk.example/hc/en-us/articles/36001-Pair-the-scale","draft":false,"label_names":["scale"]},{"id":36002,"title":"Calibrate the scale","body":"<p>Put 100 g on it.</p>","section_id":7,"html_url":"https://vela.zendesk.example/hc/en-us/articles/36002-Calibrate","draft":true}]}"""),
            ("sections.json", """{"sections":[{"id":7,"name":"Scales","category_id":3,"description":"All about scales."}],"categories":[{"id":3,"name":"Accessories"}]}"""));
        await (await UploadAsync(editor, zendesk)).Form("Import").SendAsync();
        var article = await guest.OpenAsync("/hc/pt/articles/36001");
        Assert.Equal("Pair the scale", article.Heading);
        Assert.Equal("both", article.Document.QuerySelector(".prose strong")?.TextContent);
        Assert.Equal("/articles/calibrate-the-scale", article.Document.QuerySelector(".prose a")?.GetAttribute("href"));
        Assert.True(article.HasLink("Scales"));
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/articles/calibrate-the-scale")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/hc/en-us/articles/36002")).Status);

        var table = UploadedFile.Text("hubspot.csv",
            "Knowledge base name,Article title,Article subtitle,Article URL,Article status,Category,Subcategory,Keywords,Article body\r\n"
            + "Help,\"Reset your \"\"PIN\"\"\",How to,https://knowledge.vela.example/reset-pin,PUBLISHED,Security,,pin;code,\"<p>Line one,\nline two.</p>\"\r\n"
            + "Help,,,https://knowledge.vela.example/none,PUBLISHED,Security,,,<p>Without a title</p>\r\n");
        var report = await UploadAsync(editor, table);
        Assert.Contains("hubspot.csv:3 It has no title and is left out.", report.Text);
        await report.Form("Import").SendAsync();
        Assert.Equal("Reset your \"PIN\"", (await guest.OpenAsync("/reset-pin")).Heading);
    }

    [DatabaseFact]
    [Trait("Requirement", "20")]
    public async Task A_private_article_is_in_no_map_no_feed_no_old_address_and_no_export_of_who_may_not_see_it()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var ana = await LoginAsync(Cast.Ana);
        using var guest = Visitor();
        await (await UploadAsync(editor, Archive.Of("private.zip", ("inside/hush.md", "---\naccess: Sso\nredirect_from: /docs/hush\n---\n# Hush dotterelcanary\n\nNot for everybody.")))).Form("Import").SendAsync();
        Assert.Equal("Hush dotterelcanary", (await editor.OpenAsync("/articles/hush-dotterelcanary")).Heading);
        Assert.Equal("noindex", (await editor.OpenAsync("/articles/hush-dotterelcanary")).Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null((await editor.OpenAsync("/articles/hush-dotterelcanary")).Document.QuerySelector("script[type='application/ld+json'], link[rel=canonical]"));

        foreach (var visitor in (Visitor[])[guest, ana, editor])
        {
            foreach (var address in (string[])["/sitemap-1.xml", "/feed.xml"])
            {
                Assert.DoesNotContain("dotterelcanary", (await visitor.OpenAsync(address)).Html);
            }
        }

        Assert.Equal("/account/login", (await guest.GetAsync("/docs/hush")).Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync("/docs/hush")).Status);
        foreach (var address in (string[])[Import, "/admin/knowledge-base/export", "/admin/knowledge-base/export/articles.zip", "/admin/knowledge-base/export/site.recipe.json"])
        {
            Assert.Equal("/account/login", (await guest.GetAsync(address)).Address.AbsolutePath);
            Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync(address)).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync("/admin/knowledge-base/export/site.recipe.json")).Status);
        var exported = Archive.Read((await editor.OpenAsync("/admin/knowledge-base/export/articles.zip")).Body);
        Assert.Contains("access: \"Sso\"", Encoding.UTF8.GetString(exported.Single(file => file.Key.EndsWith("/hush-dotterelcanary.md", StringComparison.Ordinal)).Value));
    }

    [DatabaseFact]
    public async Task What_was_exported_comes_back_to_where_it_was_and_makes_another_site_the_same()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var guest = Visitor();
        var page = await admin.OpenAsync("/admin/knowledge-base/export");
        var exported = Archive.Read((await page.FollowAsync("Export articles")).Body);
        var (path, content) = exported.Single(file => file.Key.EndsWith("/descale-your-machine.md", StringComparison.Ordinal));
        Assert.Equal("water/descale-your-machine.md", path);
        Assert.Contains("water/_category.md", exported.Keys);

        var text = Encoding.UTF8.GetString(content);
        var report = await UploadAsync(admin, Archive.Of("changed.zip", (path, text + "\nWritten elsewhere.\n"), ("water/_category.md", Encoding.UTF8.GetString(exported["water/_category.md"]))));
        Assert.Contains("1 changed article", report.Text);
        await report.Form("Import").SendAsync();
        var article = await guest.OpenAsync("/articles/descale-your-machine");
        Assert.Contains("Written elsewhere.", article.Text);
        Assert.Contains("Tomás Reis", article.Text);
        Assert.True(article.HasLink("Water and descaling"));

        var recipe = (await page.FollowAsync("Export the site")).Html;
        Assert.Contains("Written elsewhere.", recipe);
        foreach (var secret in (string[])["PasswordHash", "PrivateContentSettings", "CaptchaSecret", "cafecentral.example", "SuperUser", "\"Owner\""])
        {
            Assert.DoesNotContain(secret, recipe);
        }
    }

    [DatabaseFact]
    public async Task Articles_of_Zendesk_in_several_languages_become_one_with_its_translations_and_others_keep_their_language()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var guest = Visitor();
        const string Articles = """
            {"articles":[{"id":77001,"title":"TITLE","body":"<p>BODY</p><p>&nbsp;</p><p><a href=\"/hc/article_attachments/5/parts.pdf\">PDF</a></p>","section_id":77,"html_url":"https://vela.zendesk.example/hc/LOCALE/articles/77001-Pump","draft":false,"locale":"LOCALE","source_locale":"en-us"}],
             "sections":[{"id":77,"name":"SHELF","locale":"LOCALE","source_locale":"en-us"}]}
            """;
        static string In(string locale, string title, string body, string shelf) => Articles.Replace("LOCALE", locale).Replace("TITLE", title).Replace("BODY", body).Replace("SHELF", shelf);
        var report = await UploadAsync(editor, Archive.Of("zendesk.zip",
            ("de/articles.json", In("de", "Pumpe entlüften", "Schalter halten.", "Pumpen")),
            ("en-us/articles.json", In("en-us", "Bleed the pump of a Vela Duo", "Hold the switch.", "Pumps"))));
        Assert.Contains("2 new articles", report.Text);
        Assert.Contains("2 articles were imported.", (await report.Form("Import").SendAsync()).Html);
        var article = await guest.OpenAsync("/hc/de/articles/77001-Irgendwie");
        Assert.Equal("Bleed the pump of a Vela Duo", article.Heading);
        Assert.Equal(["Hold the switch.", "PDF"], article.Texts(".prose p"));
        Assert.Equal("https://vela.zendesk.example/hc/article_attachments/5/parts.pdf", article.Document.QuerySelector(".prose a")?.GetAttribute("href"));
        Assert.True(article.HasLink("Pumps"));
        Assert.Equal(["de", "en"], article.Document.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")!).Where(language => language != "x-default").Order());
        Assert.Equal("de", (await guest.OpenAsync("/articles/pumpe-entluften")).Document.QuerySelector("h1")?.Closest("[lang]")?.GetAttribute("lang"));

        var table = await UploadAsync(editor, UploadedFile.Text("hubspot.csv", "Article title,Article language,Article status,Category,Article body\r\nTrocar a junta,pt-br,PUBLISHED,Pumps,<p>Solte o parafuso.</p>\r\n"));
        await table.Form("Import").SendAsync();
        Assert.Equal("pt", (await guest.OpenAsync("/articles/trocar-a-junta")).Document.QuerySelector("h1")?.Closest("[lang]")?.GetAttribute("lang"));
    }

    [DatabaseFact]
    public async Task Who_looks_after_an_article_until_when_and_what_stands_beside_it_go_out_and_come_back_in_whatever_order()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var (first, second) = (NewSubject("aa-first").Replace(' ', '-'), NewSubject("zz-second").Replace(' ', '-'));
        var report = await UploadAsync(admin, Archive.Of("beside.zip",
            ($"care/{first}.md", $"---\nslug: {first}\nowner: beatrizlobo\nreview_on: 2031-05-06\nrelated: [../later/{second}.md, descale-your-machine, nowhere]\n---\n# First of {first}\n\nText."),
            ($"later/{second}.md", $"---\nslug: {second}\nowner: somebody.else\nrelated: {first}\n---\n# Second of {second}\n\nText."),
            ("care/empty.md", string.Empty), ("care/empty.html", " ")));
        Assert.Contains("“somebody.else” is no editor here", report.Text);
        Assert.Contains("“Empty” has no text and is left out.", report.Text);
        Assert.Contains("“empty.html” has no text and is left out.", report.Text);
        var done = await report.Form("Import").SendAsync();
        Assert.Single(done.Document.QuerySelectorAll(".alert-success, .message-success"));
        using var guest = Visitor();
        Assert.Equal([$"Second of {second}", "Descale your machine"], (await guest.OpenAsync("/articles/" + first)).Texts(".article__end h3 a").Take(2));

        var text = await FrontMatterAsync(admin, first);
        Assert.Contains("owner: \"BeatrizLobo\"\nreview_on: \"2031-05-06\"\nrelated:\n- \"" + second + "\"\n- \"descale-your-machine\"\n", text);

        // What was taken out comes back with the file.
        var edit = await (await admin.OpenAsync("/Admin/knowledge-base/articles?q=" + first)).FollowAsync($"First of {first}");
        Assert.Equal("2031-05-06", edit.Form("Publish").Value("Read it again by"));
        await edit.Form("Publish").Tick("Descale your machine", false).Fill("Read it again by", string.Empty).SendAsync();
        Assert.DoesNotContain("descale-your-machine", (await FrontMatterAsync(admin, first)));
        var back = await UploadAsync(admin, Archive.Of("back.zip", ($"care/{first}.md", text + "\nAnew.\n")));
        await back.Form("Import").SendAsync();
        Assert.Equal([$"Second of {second}", "Descale your machine"], (await guest.OpenAsync("/articles/" + first)).Texts(".article__end h3 a").Take(2));
    }

    [DatabaseFact]
    public async Task What_cannot_be_read_is_told_and_changes_nothing()
    {
        using var editor = await LoginAsync(Cast.Editor);
        Assert.Contains("Choose a file that is not empty.", (await (await editor.OpenAsync(Import)).Form("Read the file").SendAsync()).Text);
        Assert.Contains("Choose an archive (.zip)", (await UploadAsync(editor, UploadedFile.Text("program.exe", "MZ"))).Text);
        Assert.Contains("The file cannot be read", (await UploadAsync(editor, UploadedFile.Text("broken.zip", "PK no archive"))).Html);
        Assert.Contains("There is no article in the file.", (await UploadAsync(editor, UploadedFile.Text("table.csv", "a,b\n1,2\n"))).Text);
        Assert.Contains("There is no article in the file.", (await UploadAsync(editor, UploadedFile.Text("list.json", "{\"articles\": ["))).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(Import + "/p0123456789abcdef0123456789abcdef")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(Import + "/..%2f..%2fappsettings")).Status);
    }

    private static async Task<string> FrontMatterAsync(Visitor admin, string slug) => Encoding.UTF8.GetString(
        Archive.Read((await admin.OpenAsync("/admin/knowledge-base/export/articles.zip")).Body).Single(file => file.Key.EndsWith($"/{slug}.md", StringComparison.Ordinal)).Value);

    private static async Task<Page> UploadAsync(Visitor editor, UploadedFile file) =>
        await (await editor.OpenAsync(Import)).Form("Read the file").Attach("File", file).SendAsync();
}

public sealed class ImportTestsOnSqlite(OwnSqliteSite site) : ImportTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class ImportTestsOnPostgres(OwnPostgresSite site) : ImportTests(site), IClassFixture<OwnPostgresSite>;
