using System.Buffers.Text;
using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Settings;

public abstract class BrandTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Screen = "/admin/design/brand";

    [DatabaseFact]
    [Trait("Requirement", "54")]
    [Trait("Requirement", "55")]
    [Trait("Requirement", "56")]
    public async Task Colours_logo_and_favicon_of_the_brand_are_on_help_site_portal_and_system_pages()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var visitor = Visitor();
        var saved = await (await admin.OpenAsync(Screen)).Form("Save")
            .Fill("Accent", "#7a1fa2").Fill("Page", "#fff8e7").Fill("Logo", "/logo-of-ours.svg").Fill("Icon in the browser tab", "/mark-of-ours.svg")
            .Choose("Corners", "Square").Choose("Headings", "Serif").SendAsync();
        Assert.Contains("The brand is saved", saved.Text);

        foreach (var page in new[] { await visitor.OpenAsync("/"), await visitor.OpenAsync("/account/login"), await ana.OpenAsync("/tickets"), await ana.OpenAsync("/tickets/new"), await ana.OpenAsync("/tickets/1029") })
        {
            Assert.Equal("/logo-of-ours.svg", page.Document.QuerySelector(".brand img")?.GetAttribute("src"));
            Assert.Equal("/mark-of-ours.svg", page.Document.QuerySelector("link[rel=icon]")?.GetAttribute("href"));
            var sheet = await visitor.OpenAsync(page.Document.QuerySelector("link[href^='/brand.css']")!.GetAttribute("href")!);
            Assert.Contains("--accent:#7a1fa2", sheet.Html);
            Assert.Contains("--page:#fff8e7", sheet.Html);
            Assert.Contains("--radius:0", sheet.Html);
            Assert.Contains("--font-heading:Charter", sheet.Html);
        }
    }

    [DatabaseFact]
    [Trait("Requirement", "55")]
    public async Task Browsers_keep_the_stylesheet_of_the_brand_until_it_changes()
    {
        using var visitor = Visitor();
        var address = (await visitor.OpenAsync("/")).Document.QuerySelector("link[href^='/brand.css']")!.GetAttribute("href")!;
        Assert.Contains("immutable", (await visitor.OpenAsync(address)).Header("Cache-Control"));
        Assert.Equal("no-cache", (await visitor.OpenAsync("/brand.css?v=another")).Header("Cache-Control"));
    }

    [DatabaseFact]
    [Trait("Requirement", "54")]
    public async Task What_is_typed_is_shown_to_nobody_but_the_owner_until_it_is_saved()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var visitor = Visitor();
        var preview = Base64Url.EncodeToString("{\"accentColor\":\"#0a5cff\",\"logoUrl\":\"/typed.svg\",\"header\":\"Dark\"}"u8);
        foreach (var path in (string[])["/", "/tickets", "/account/preview/Login"])
        {
            var typed = await admin.OpenAsync($"{path}?brand-preview={preview}");
            Assert.Equal("/typed.svg", typed.Document.QuerySelector(".brand img")?.GetAttribute("src"));
            Assert.Contains("frame-ancestors 'self'", typed.Header("Content-Security-Policy"));
            Assert.Contains("#0a5cff", (await admin.OpenAsync(typed.Document.QuerySelector("link[href^='/brand.css']")!.GetAttribute("href")!)).Html);
        }

        foreach (var other in new[] { ana, visitor })
        {
            var page = await other.OpenAsync($"/?brand-preview={preview}");
            Assert.DoesNotContain("typed.svg", page.Html);
            Assert.Contains("frame-ancestors 'none'", page.Header("Content-Security-Policy"));
            Assert.DoesNotContain("#0a5cff", (await other.OpenAsync($"/brand.css?brand-preview={preview}")).Html);
        }

        Assert.DoesNotContain("typed.svg", (await admin.OpenAsync("/")).Html);
    }

    [DatabaseFact]
    [Trait("Requirement", "55")]
    public async Task A_colour_that_cannot_be_read_is_told_and_what_was_typed_stays()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var refused = await (await admin.OpenAsync(Screen)).Form("Save").Fill("Accent", "purple").Fill("Page", "#808080").Fill("Logo", "javascript:alert(1)").SendAsync();
        Assert.Contains("six digits", refused.Html);
        Assert.Contains("too dark for the light scheme", refused.Html);
        Assert.Contains("begins with https://", refused.Html);
        Assert.Equal("purple", refused.Form("Save").Value("Accent"));
        var notes = await admin.OpenAsync($"/admin/design/brand/notes?brand-preview={Base64Url.EncodeToString("{\"accentColor\":\"#ffd400\"}"u8)}");
        Assert.Contains("Hard to read", notes.Html);
        Assert.Contains("links in #ffd400", notes.Html);
    }

    [DatabaseFact]
    [Trait("Requirement", "54")]
    public async Task A_mail_is_shown_in_what_is_typed_and_only_to_who_may_change_the_brand()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var mail = await admin.OpenAsync($"/admin/Mail/Brand?brand-preview={Base64Url.EncodeToString("{\"accentColor\":\"#0a5cff\"}"u8)}");
        Assert.Contains("#0a5cff", mail.Html);
        Assert.DoesNotContain("#0a5cff", (await admin.OpenAsync("/admin/Mail/Brand")).Html);
        Assert.Contains("form-action 'none'", mail.Header("Content-Security-Policy"));
        Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync("/admin/Mail/Brand")).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "56")]
    public async Task A_logo_is_chosen_among_the_pictures_of_the_media_library()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        Assert.Contains((await admin.OpenAsync(Screen)).Document.QuerySelectorAll("#brand-pictures option"), option => option.GetAttribute("value") == "/media/articles/dialling-in.svg");
        Assert.Contains("/media/articles/dialling-in.svg", (await admin.GetAsync("/admin/design/brand/pictures?q=DIALLING")).Html);
        Assert.Equal("[]", (await admin.GetAsync("/admin/design/brand/pictures?q=nothing-like-it")).Html);
        Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync("/admin/design/brand/pictures")).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "54")]
    public async Task Only_who_may_change_the_brand_comes_to_its_screen()
    {
        using var ana = await LoginAsync(Cast.Ana);
        Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync(Screen)).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "59")]
    [Trait("Requirement", "60")]
    [Trait("Requirement", "95")]
    public async Task The_help_site_leads_to_the_portal_unless_the_owner_switches_that_off()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var home = await ana.OpenAsync("/");
        Assert.True(home.HasLink("Go to Vela customer portal"));
        Assert.Equal("Vela customer portal", (await home.FollowAsync("Check ticket status")).Heading);
        Assert.Equal("/tickets/new", (await home.FollowAsync("File a support ticket")).Address.AbsolutePath);
        Assert.False((await ana.OpenAsync("/tickets")).HasLink("Check ticket status"));

        await (await admin.OpenAsync("/admin/CustomerPortal/Index")).Form("Save").Tick("Show the link to the portal on the help site", false).SendAsync();
        home = await ana.OpenAsync("/");
        Assert.False(home.HasLink("Go to Vela customer portal"));
        Assert.False(home.HasLink("Check ticket status"));
        await (await admin.OpenAsync("/admin/CustomerPortal/Index")).Form("Save").Tick("Show the link to the portal on the help site").SendAsync();
        Assert.True((await ana.OpenAsync("/")).HasLink("Check ticket status"));
    }
}

public sealed class BrandTestsOnSqlite(OwnSqliteSite site) : BrandTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class BrandTestsOnPostgres(OwnPostgresSite site) : BrandTests(site), IClassFixture<OwnPostgresSite>;
