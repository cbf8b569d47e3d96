using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;
using OrchardPortal.HostTests.Tickets;

namespace OrchardPortal.HostTests.Settings;

/// <summary>Columns and menu as the owner chooses them. Each test puts back what it changed.</summary>
public abstract class PortalLookTests(SiteFixture fixture) : TicketSettingsTest(fixture)
{
    private const string MenuScreen = "/admin/design/menus/portal";
    private const string Screen = "/admin/CustomerPortal/Index?tab=templates";

    [DatabaseFact]
    [Trait("Requirement", "69")]
    public async Task Without_a_choice_the_list_has_the_usual_columns()
    {
        using var ana = await LoginAsync(Cast.Ana);
        Assert.Equal(["ID", "Subject", "Created", "Last activity", "Status"], (await ana.OpenAsync("/tickets")).Texts("thead th"));
    }

    [DatabaseFact]
    [Trait("Requirement", "69")]
    public async Task The_owner_chooses_the_columns_and_their_order()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var before = (await admin.OpenAsync(Screen)).Form("Save");
        var saved = await (await admin.OpenAsync(Screen)).Form("Save")
            .Tick("Created", false).Tick("Priority").Fill("Order of the column Priority", "1").Fill("Order of the column ID", "2").Tick("Requester").SendAsync();
        Assert.Contains("saved", saved.Text);
        var list = await ana.OpenAsync("/tickets?q=1029");
        Assert.Equal(["Priority", "ID", "Subject", "Last activity", "Status", "Requester"], list.Texts("thead th"));
        var cells = list.Texts("tbody td");
        Assert.Equal("Priority High", cells[0]);
        Assert.Equal("#1029", cells[1]);
        Assert.Equal("Requester Ana Ribeiro", cells[5]);
        Assert.Equal("descending", (await ana.OpenAsync("/tickets?sort=-priority")).Document.QuerySelector("thead th")!.GetAttribute("aria-sort"));

        var refused = await saved.Form("Save").Tick("Subject", false).SendAsync();
        Assert.Contains("Show the subject", Assert.Single(refused.Texts(".field-validation-error")));
        await before.SendAsync();
        Assert.Equal(["ID", "Subject", "Created", "Last activity", "Status"], (await ana.OpenAsync("/tickets")).Texts("thead th"));
    }

    [DatabaseFact]
    [Trait("Requirement", "69")]
    public async Task A_property_that_the_site_adds_is_a_column_at_once_and_gone_with_the_property()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var label = NewSubject("Machine");
        await AddPropertyAsync(admin, label, "Choice: one of several options", "Uno\nDue");
        var subject = NewSubject("With a machine");
        await ChangeAsync(admin, NumberOf(await FileTicketAsync(ana, subject, "It drips.")), form => form.Choose(label, "Due"));
        var before = (await admin.OpenAsync(Screen)).Form("Save").Tick(label, false);
        await (await admin.OpenAsync(Screen)).Form("Save").Tick(label).SendAsync();
        var list = await ana.OpenAsync($"/tickets?q={Uri.EscapeDataString(subject)}");
        Assert.Equal(label, list.Texts("thead th")[^1]);
        Assert.Equal($"{label} Due", list.Texts("tbody td")[^1]);
        Assert.Contains($"{label} –", (await ana.OpenAsync("/tickets?q=1029")).Texts("tbody td"));

        // A property that only staff may see is no column, even where it was one.
        await (await (await admin.OpenAsync("/admin/ticket-properties")).FollowAsync(label)).Form("Save").Tick("Customers see it", false).SendAsync();
        Assert.DoesNotContain(label, (await ana.OpenAsync("/tickets")).Html);
        Assert.DoesNotContain(label, (await admin.OpenAsync(Screen)).Texts("label"));
        await before.SendAsync();
    }

    [DatabaseFact]
    [Trait("Requirement", "58")]
    public async Task The_owner_chooses_the_entries_of_the_portals_menu_and_their_order()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var before = (await admin.OpenAsync(MenuScreen)).Form("Save");
        Assert.Equal(["Help", "Vela customer portal", "File a support ticket"], Menu(await ana.OpenAsync("/tickets")));
        var form = (await admin.OpenAsync(MenuScreen)).Form("Save")
            .Choose("Entry 1", "Own link").Fill("Text of entry 1", "Vela shop").Fill("Address of entry 1", "https://shop.example.com/").Fill("Order of entry 1", "9")
            .Choose("Entry 4", "Log out").Choose("Entry 5", "Log in").Choose("Entry 6", "Own link").Fill("Text of entry 6", "Cleaning").Fill("Address of entry 6", "/categories/cleaning")
            .Fill("Text of entry 2", "My requests");
        Assert.Contains("saved", (await form.SendAsync()).Text);

        var list = await ana.OpenAsync("/tickets");
        Assert.Equal(["My requests", "File a support ticket", "Log out", "Cleaning", "Vela shop"], Menu(list));
        Assert.Single(list.Texts("header a"), text => text == "Log out");
        Assert.Equal("https://shop.example.com/", list.Document.QuerySelectorAll("header a").Single(link => link.TextContent == "Vela shop").GetAttribute("href"));
        Assert.Equal("/categories/cleaning", (await list.FollowAsync("Cleaning")).Path);
        Assert.Equal("page", list.Document.QuerySelectorAll("header a").Single(link => link.TextContent == "My requests").GetAttribute("aria-current"));
        await before.SendAsync();
        Assert.Equal(["Help", "Vela customer portal", "File a support ticket"], Menu(await ana.OpenAsync("/tickets")));
    }

    [DatabaseFact]
    [Trait("Requirement", "58")]
    public async Task A_link_of_the_owners_leads_nowhere_dangerous()
    {
        using var admin = await LoginAsync(Cast.Admin);
        foreach (var address in (string[])["javascript:alert(1)", "http://shop.example.com", "//shop.example.com", "/\\shop.example.com", "data:text/html,x", "", "shop"])
        {
            var page = await (await admin.OpenAsync(MenuScreen)).Form("Save").Choose("Entry 4", "Own link").Fill("Text of entry 4", "Shop").Fill("Address of entry 4", address).SendAsync();
            Assert.Contains("begins with https://", Assert.Single(page.Texts(".field-validation-error")));
            Assert.Equal("Shop", page.Form("Save").Value("Text of entry 4"));
        }

        Assert.Equal("", (await admin.OpenAsync(MenuScreen)).Form("Save").Value("Text of entry 4"));
    }

    [DatabaseFact]
    [Trait("Requirement", "58")]
    public async Task Header_and_footer_of_the_help_site_have_menus_for_guests_and_members()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var visitor = Visitor();
        var saved = await (await admin.OpenAsync("/admin/design/menus/header")).Form("Save")
            .Choose("Entry 1", "Own link").Fill("Text of entry 1", "Vela shop").Fill("Address of entry 1", "https://shop.example.com/").Fill("Order of entry 1", "9")
            .Choose("Entry 2", "Tickets").Fill("Text of entry 2", "My requests").Choose("Who sees entry 2", "Members")
            .Choose("Entry 3", "Own link").Fill("Text of entry 3", "Why an account").Fill("Address of entry 3", "/categories/cleaning").Choose("Who sees entry 3", "Guests").SendAsync();
        Assert.Contains("The menu is saved", saved.Text);
        await (await admin.OpenAsync("/admin/design/menus/footer")).Form("Save")
            .Choose("Entry 1", "Own link").Fill("Text of entry 1", "Imprint").Fill("Address of entry 1", "/imprint").SendAsync();

        Assert.Equal(["Why an account", "Vela shop"], (await visitor.OpenAsync("/")).Texts("nav[aria-label='Site'] a"));
        Assert.Equal(["My requests", "Vela shop"], (await ana.OpenAsync("/")).Texts("nav[aria-label='Site'] a"));
        Assert.Equal("page", (await visitor.OpenAsync("/categories/cleaning")).Document.QuerySelector("nav[aria-label='Site'] a")!.GetAttribute("aria-current"));

        // In the portal its own menu stands in.
        var list = await ana.OpenAsync("/tickets");
        Assert.Empty(list.Texts("nav[aria-label='Site'] a"));
        Assert.NotEmpty(Menu(list));
        Assert.Equal(["Imprint"], list.Texts("footer nav[aria-label='More'] a"));

        foreach (var menu in (string[])["header", "footer"])
        {
            var form = (await admin.OpenAsync($"/admin/design/menus/{menu}")).Form("Save");
            await form.Choose("Entry 1", "Not used").Choose("Entry 2", "Not used").Choose("Entry 3", "Not used").SendAsync();
        }

        Assert.Empty((await visitor.OpenAsync("/")).Texts("nav[aria-label='Site'] a"));
    }

    private static IReadOnlyList<string> Menu(Page page) => page.Texts("nav[aria-label='Portal'] a");
}

public sealed class PortalLookTestsOnSqlite(OwnSqliteSite site) : PortalLookTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class PortalLookTestsOnPostgres(OwnPostgresSite site) : PortalLookTests(site), IClassFixture<OwnPostgresSite>;
