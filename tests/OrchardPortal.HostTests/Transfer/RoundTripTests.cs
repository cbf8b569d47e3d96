using System.Net;
using System.Text.Json.Nodes;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Transfer;

/// <summary>What one site exports makes another, empty one the same.</summary>
public abstract class RoundTripTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Import = "/admin/knowledge-base/import";
    private const string Export = "/admin/knowledge-base/export/";

    [DatabaseFact]
    public async Task Articles_that_were_exported_as_Markdown_are_the_same_on_an_empty_site_with_translations_files_and_old_addresses()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var (file, slug) = await FurnishAsync(admin);
        var original = await admin.OpenAsync("/Admin/Contents/ContentItems/4article000000000000000013/Edit");
        await original.Form("Publish").Fill("Summary", "A summary that no translation knows.").SendAsync();
        var translated = await (await admin.OpenAsync("/Admin/knowledge-base/translations/4article000000000000000001")).Form("Translate").SendAsync();
        await translated.Form("Publish").SendAsync();
        var exported = (await admin.OpenAsync(Export + "articles.zip")).Body;
        var files = Archive.Read(exported);

        await using var empty = await Site.SetUpAsync(await SiteFolder.CreateAsync(Site.Database), start => start.SetUpFrom("portal"));
        using var there = await Browsing.Visitor.LoginAsync(empty, Cast.Admin);
        using var stranger = new Visitor(empty);
        using var guest = Visitor();
        Assert.Empty((await stranger.OpenAsync("/")).Document.QuerySelectorAll("a[href^='/categories/']"));
        var report = await (await there.OpenAsync(Import)).Form("Read the file").Attach("File", new UploadedFile("all.zip", exported, "application/zip")).SendAsync();
        Assert.DoesNotContain("Files of this kind are not read.", report.Text);
        for (; report.HasButton("Import") || report.HasButton("Import the rest"); report = await report.Form(report.HasButton("Import") ? "Import" : "Import the rest").SendAsync())
        {
        }

        Assert.Contains("are imported.", report.Text);
        var slugs = files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && !path.Contains("_category", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)).ToList();
        Assert.True(slugs.Count > 30, $"{slugs.Count} articles were exported.");
        Assert.Contains("descalcificar-a-maquina", slugs);
        foreach (var article in slugs.Select(slug => "/articles/" + slug))
        {
            await ShouldBeTheSameAsync(guest, stranger, article);
        }

        foreach (var address in (string[])["/", "/categories/water", "/categories/agua-e-descalcificacao"])
        {
            await ShouldBeTheSameAsync(guest, stranger, address);
        }

        await ShouldLeadAndDownloadAsync(stranger, slug, file);

        // What was behind is behind, as are the translations of what was changed above; what followed its original does.
        Assert.Equal((8, 3), await StatesAsync(Site));
        Assert.Equal(await StatesAsync(Site), await StatesAsync(empty));

        // A second time there is nothing to do.
        Assert.Contains("articles are imported.", (await (await there.OpenAsync(Import)).Form("Read the file").Attach("File", new UploadedFile("all.zip", exported, "application/zip")).SendAsync()).Text);
    }

    [DatabaseFact]
    public async Task An_article_of_a_reserved_address_is_imported_under_another()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var report = await (await editor.OpenAsync(Import)).Form("Read the file").Attach("File", Archive.Of("reserved.zip", ("more/suggest.md", "---\nslug: suggest\n---\n# Suggest a part\n\nWrite to us."))).SendAsync();
        await report.Form("Import").SendAsync();
        using var guest = Visitor();
        Assert.Equal("Suggest a part", (await guest.OpenAsync("/articles/suggest-2")).Heading);
    }

    [DatabaseFact]
    public async Task A_site_is_set_up_from_the_recipe_of_another_and_the_recipe_screen_runs_it_again()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var (file, slug) = await FurnishAsync(admin);
        await (await admin.OpenAsync("/admin/design/menus/footer")).Form("Save").Choose("Entry 1", "Own link").Fill("Text of entry 1", "Imprint").Fill("Address of entry 1", "/imprint").SendAsync();
        await (await admin.OpenAsync("/admin/CustomerPortal/Index")).Form("Save").Fill("Title", "Vela desk").SendAsync();
        var setup = (await admin.OpenAsync(Export + "site-setup.recipe.json")).Html;
        var site = (await admin.OpenAsync(Export + "site.recipe.json")).Html;
        foreach (var secret in (string[])["CaptchaSecret", "PasswordHash", "cafecentral", "SuperUser"])
        {
            Assert.DoesNotContain(secret, setup, StringComparison.Ordinal);
        }

        await using var again = await Site.SetUpAsync(
            await SiteFolder.CreateAsync(Site.Database), start => start.WithRecipes([KeyValuePair.Create("site-setup", setup), KeyValuePair.Create("site", site)]).SetUpFrom("site-setup"));
        using var there = await Browsing.Visitor.LoginAsync(again, Cast.Admin);
        using var stranger = new Visitor(again);
        using var guest = Visitor();
        await ShouldBeTheSameAsync(guest, stranger, "/articles/descalcificar-a-maquina");
        await ShouldLeadAndDownloadAsync(stranger, slug, file);
        await ShouldBeFurnishedAsync();

        await (await there.OpenAsync("/admin/design/menus/footer")).Form("Save").Choose("Entry 1", "Not used").SendAsync();
        await (await there.OpenAsync("/admin/CustomerPortal/Index")).Form("Save").Fill("Title", "Another").SendAsync();
        Assert.Empty((await stranger.OpenAsync("/")).Texts("footer nav[aria-label='More'] a"));
        Assert.Contains("is executed", (await (await there.OpenAsync("/admin/Recipes")).PostForms().Single(form => form.Fields.Contains(("fileName", "site.recipe.json"))).SendAsync()).Text);
        await ShouldBeFurnishedAsync();

        async Task ShouldBeFurnishedAsync()
        {
            Assert.Equal(["Imprint"], (await stranger.OpenAsync("/")).Texts("footer nav[aria-label='More'] a"));
            Assert.Equal("Vela desk", (await there.OpenAsync("/admin/CustomerPortal/Index")).Form("Save").Value("Title"));
        }
    }

    [DatabaseFact]
    public async Task An_empty_portal_takes_over_forms_inboxes_pipelines_and_settings_as_often_as_it_is_asked_and_no_secret()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var tab = await admin.OpenAsync("/admin/CustomerPortal/Index?tab=forms");
        var name = tab.Form("Save").Fields.First(field => field.Name.EndsWith(".CaptchaKind", StringComparison.Ordinal)).Name;
        await tab.Form("Save").Set(name, "Turnstile").Set(name.Replace("CaptchaKind", "CaptchaSiteKey"), "site-key-1").Set(name.Replace("CaptchaKind", "CaptchaSecret"), "top-secret-1").SendAsync();
        var site = (await admin.OpenAsync(Export + "site.recipe.json")).Html;
        Assert.Contains("site-key-1", site);
        Assert.DoesNotContain("secret-1", site);
        Assert.DoesNotContain("CaptchaSecret", site);

        await using var empty = await Site.SetUpAsync(await SiteFolder.CreateAsync(Site.Database), start => start.WithRecipes([KeyValuePair.Create("site", site)]).SetUpFrom("portal"));
        using var there = await Browsing.Visitor.LoginAsync(empty, Cast.Admin);
        using var guest = Visitor();
        using var stranger = new Visitor(empty);
        for (var time = 0; time < 2; time++)
        {
            Assert.Contains("is executed", (await (await there.OpenAsync("/admin/Recipes")).PostForms().Single(form => form.Fields.Contains(("fileName", "site.recipe.json"))).SendAsync()).Text);
            Assert.Equal(Portal(site), Portal((await there.OpenAsync(Export + "site.recipe.json")).Html));
            foreach (var address in (string[])["/admin/CustomerPortal/Index?tab=forms", "/admin/CustomerPortal/Index", "/admin/CustomerPortal/Index?tab=tickets"])
            {
                var (here, copy) = (await admin.GetAsync(address), await there.GetAsync(address));
                Assert.Equal((HttpStatusCode.OK, string.Join('|', here.Texts("main label, main td"))), (copy.Status, string.Join('|', copy.Texts("main label, main td"))));
            }
        }

        // A service whose secret nobody has typed here is not asked: visitors can write all the same.
        Assert.Equal("site-key-1", (await there.OpenAsync("/admin/CustomerPortal/Index?tab=forms")).Form("Save").Fields.First(field => field.Name.EndsWith(".CaptchaSiteKey", StringComparison.Ordinal)).Value);
        Assert.DoesNotContain("turnstile", (await stranger.OpenAsync("/tickets/new")).Html, StringComparison.OrdinalIgnoreCase);

        static string Portal(string recipe) => string.Join('\n', JsonNode.Parse(recipe)!["steps"]!.AsArray()
            .Where(step => step!["name"]!.ToString() is "TicketPipelines" or "Inboxes" or "SupportForms" or "PortalSettings")
            .Select(step => step!.ToJsonString()));
    }

    /// <summary>Gives the site an article with a file, a former slug and an address of another site.</summary>
    private static async Task<(string File, string Slug)> FurnishAsync(Visitor admin)
    {
        var slug = NewSubject("furnished").Replace(' ', '-');
        var title = "All about " + slug;
        await (await (await admin.OpenAsync(Import)).Form("Read the file")
            .Attach("File", Archive.Of("one.zip", ("water/" + slug + ".md", $"---\ntitle: {title}\nslug: {slug}\ncategory: Water and descaling\ntags: [one, two]\nredirect_from: /wiki/{slug}\n---\n\nThe text.\n"))).SendAsync()).Form("Import").SendAsync();
        var found = await (await admin.OpenAsync("/Admin/knowledge-base/articles?q=" + Uri.EscapeDataString(title))).FollowAsync(title);
        await found.Form("Publish").Fill("Slug", slug + "-now").Attach("Add files", UploadedFile.Text("Manual of pumps.pdf", "%PDF manual " + slug)).SendAsync();

        return ("%PDF manual " + slug, slug);
    }

    private static async Task ShouldLeadAndDownloadAsync(Visitor stranger, string slug, string file)
    {
        foreach (var old in (string[])["/articles/" + slug, "/wiki/" + slug])
        {
            Assert.Equal($"/articles/{slug}-now", (await stranger.OpenAsync(old)).Address.AbsolutePath);
        }

        var link = (await stranger.OpenAsync($"/articles/{slug}-now")).Document.QuerySelector(".downloads a")!;
        Assert.Equal("Manual of pumps.pdf", link.TextContent);
        Assert.Equal(file, (await stranger.OpenAsync(link.GetAttribute("href")!)).Html);
    }

    private static async Task ShouldBeTheSameAsync(Visitor guest, Visitor stranger, string address)
    {
        var (here, there) = (await guest.GetAsync(address), await stranger.GetAsync(address));
        Assert.True(here.Status == there.Status && here.Address.AbsolutePath == there.Address.AbsolutePath, $"{address} is {here.Address} ({here.Status}) here and {there}");
        if (here.Status == HttpStatusCode.OK)
        {
            Assert.Equal(Seen(here), Seen(there));
        }
    }

    private static string Seen(Page page) => string.Join('\n', page.Heading,
        string.Join('|', page.Texts(".prose p, .prose li, .prose td, .prose h2, .tags a, .breadcrumbs li, .category h3, .articles h2")),
        page.Document.QuerySelector("h1")?.GetAttribute("lang"),
        string.Join('|', page.Document.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang"))));

    /// <summary>How many translations follow their original, and how many are behind it.</summary>
    private static async Task<(int Current, int Behind)> StatesAsync(Site site)
    {
        return (await CountAsync("="), await CountAsync("<>"));

        Task<int> CountAsync(string compared) => site.QueryAsync<int>($"""
            SELECT count(*) FROM "TranslationIndex" t JOIN "TranslationIndex" s ON s."ContentItemId" = t."SourceId" AND s."Published" AND t."SourceKey" {compared} s."TextKey"
            JOIN "ArticleIndex" a ON a."ContentItemId" = t."ContentItemId" WHERE t."Published" AND t."SourceKey" <> ''
            """);
    }
}

public sealed class RoundTripTestsOnSqlite(OwnSqliteSite site) : RoundTripTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class RoundTripTestsOnPostgres(OwnPostgresSite site) : RoundTripTests(site), IClassFixture<OwnPostgresSite>;
