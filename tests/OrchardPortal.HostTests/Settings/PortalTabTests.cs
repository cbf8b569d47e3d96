using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Settings;

/// <summary>The tabs of the portal's settings. Each test puts back what it changed.</summary>
public abstract class PortalTabTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Screen = "/admin/CustomerPortal/Index";

    [DatabaseFact]
    [Trait("Requirement", "3")]
    public async Task Saving_a_tab_leaves_the_others_as_they_are()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var tickets = await (await (await admin.OpenAsync(Screen)).FollowAsync("Access")).Visitor.OpenAsync($"{Screen}?tab=tickets");
        await tickets.Form("Save").Fill("Files per message", "3").Tick("Customers close their own tickets", false).Fill("Days in which an answer reopens a closed ticket", "14").SendAsync();
        await (await admin.OpenAsync(Screen)).Form("Save").Fill("Title", "Vela desk").SendAsync();
        var templates = await (await admin.OpenAsync($"{Screen}?tab=templates")).Form("Save").Tick("Show the stages of tickets in the portal").SendAsync();
        Assert.Contains("saved", templates.Text);

        var after = (await admin.OpenAsync($"{Screen}?tab=tickets")).Form("Save");
        Assert.Equal("3", after.Value("Files per message"));
        Assert.Equal("14", after.Value("Days in which an answer reopens a closed ticket"));
        Assert.Equal("Vela desk", (await admin.OpenAsync(Screen)).Form("Save").Value("Title"));
        Assert.Contains("The portal is on", (await admin.OpenAsync(Screen)).Text);

        await after.Fill("Files per message", "10").Tick("Customers close their own tickets").Fill("Days in which an answer reopens a closed ticket", "").SendAsync();
        await (await admin.OpenAsync(Screen)).Form("Save").Fill("Title", "Vela customer portal").SendAsync();
        await templates.Form("Save").Tick("Show the stages of tickets in the portal", false).SendAsync();
    }

    [DatabaseFact]
    public async Task A_number_that_cannot_be_read_is_told_without_the_name_of_a_property()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var page = await (await admin.OpenAsync($"{Screen}?tab=tickets")).Form("Save").Fill("Files per message", "").Fill("Size of one file, in MB", "many").SendAsync();
        Assert.Contains("Enter a value.", page.Text, StringComparison.Ordinal);
        Assert.Contains("“many” is not valid here.", page.Text, StringComparison.Ordinal);
        Assert.Equal("10", (await admin.OpenAsync($"{Screen}?tab=tickets")).Form("Save").Value("Files per message"));
    }

    [DatabaseFact]
    [Trait("Requirement", "3")]
    public async Task The_menu_leads_to_one_screen_of_the_portals_settings_and_only_those_with_the_permission()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var menu = (await admin.OpenAsync("/admin")).Document.QuerySelectorAll("nav[aria-label='Admin'] a").Where(link => link.TextContent.Trim() == "Customer portal");
        Assert.Equal(Screen, Assert.Single(menu).GetAttribute("href"), ignoreCase: true);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"{Screen}?tab=nothing")).Status);

        using var agent = await LoginAsync(Cast.Agent);
        Assert.DoesNotContain("Customer portal", (await agent.OpenAsync("/admin/tickets")).Texts("nav[aria-label='Admin'] a"));
        foreach (var tab in (string[])["general", "access", "tickets", "templates"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync($"{Screen}?tab={tab}")).Status);
        }
    }

    [DatabaseFact]
    [Trait("Requirement", "36")]
    public async Task The_portal_speaks_the_sites_language_which_a_link_leads_to()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var screen = await admin.OpenAsync(Screen);
        Assert.Contains("English", screen.Text);
        var languages = (await screen.FollowAsync("Change the site's language")).Form("Save");
        var before = languages.Value("Supported languages");
        await languages.Fill("Supported languages", "de").Fill("Default language", "de").SendAsync();
        Assert.Contains("Deutsch", (await admin.OpenAsync(Screen)).Text);
        Assert.Equal("de", (await ana.OpenAsync("/tickets")).Document.DocumentElement.GetAttribute("lang"));

        await languages.Fill("Supported languages", before).Fill("Default language", "en").SendAsync();
        Assert.Equal("en", (await ana.OpenAsync("/tickets")).Document.DocumentElement.GetAttribute("lang"));
    }
}

public sealed class PortalTabTestsOnSqlite(OwnSqliteSite site) : PortalTabTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class PortalTabTestsOnPostgres(OwnPostgresSite site) : PortalTabTests(site), IClassFixture<OwnPostgresSite>;
