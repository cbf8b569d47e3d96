using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Settings;

public abstract class BrandTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "54")]
    [Trait("Requirement", "55")]
    [Trait("Requirement", "56")]
    public async Task Colours_logo_and_favicon_of_the_brand_are_on_help_site_portal_and_system_pages()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var visitor = Visitor();
        var before = (await visitor.OpenAsync("/brand.css")).Html;
        var settings = await admin.OpenAsync("/Admin/Settings/BrandSettings");
        await settings.Form("Save").Fill("Accent colour", "#7a1fa2").Fill("Logo", "/logo-of-ours.svg").Fill("Icon", "/mark-of-ours.svg").SendAsync();

        var after = (await visitor.OpenAsync("/brand.css")).Html;
        Assert.NotEqual(before, after);
        Assert.Contains("#7a1fa2", after, StringComparison.OrdinalIgnoreCase);
        foreach (var page in new[] { await visitor.OpenAsync("/"), await visitor.OpenAsync("/account/login"), await ana.OpenAsync("/tickets"), await ana.OpenAsync("/tickets/new") })
        {
            Assert.Equal("/logo-of-ours.svg", page.Document.QuerySelector(".brand img")?.GetAttribute("src"));
            Assert.Equal("/mark-of-ours.svg", page.Document.QuerySelector("link[rel=icon]")?.GetAttribute("href"));
            Assert.NotNull(page.Document.QuerySelector("link[href='/brand.css']"));
        }
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
