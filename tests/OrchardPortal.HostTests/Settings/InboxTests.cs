using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Settings;

/// <summary>Inboxes in the admin, and which of them takes what customers begin in the portal.</summary>
public abstract class InboxTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Screen = "/admin/Inboxes/Index";

    [DatabaseFact]
    [Trait("Requirement", "51")]
    public async Task The_owner_adds_an_inbox_and_makes_it_the_portals_default()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var inboxes = await AddAsync(admin, "Portal desk", "desk@vela.example");
        Assert.Contains("desk@vela.example", inboxes.Text);
        // Without a form of its own the portal shows the plain one, which has no inbox of its own either.
        var forms = (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=forms")).Form("Save");
        await forms.Tick("Support form", false).Tick("Spare part request", false).SendAsync();
        const string count = """SELECT COUNT(*) FROM "ConversationIndex" WHERE "InboxId" = 'portal-desk'""";
        await FileTicketAsync(ana, NewSubject(), "Before.");
        Assert.Equal(0, await Site.QueryAsync<long>(count));

        var tab = (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=tickets")).Form("Save");
        Assert.Contains("saved", (await tab.Choose("Default inbox", "Portal desk").SendAsync()).Text);
        await FileTicketAsync(ana, NewSubject(), "After.");
        Assert.Equal(1, await Site.QueryAsync<long>(count));
        await (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=tickets")).Form("Save").Set("PortalSettingsPart.DefaultInboxId", "").SendAsync();

        var unknown = await tab.Set("PortalSettingsPart.DefaultInboxId", "nothing").SendAsync();
        Assert.Contains("Choose one of the inboxes.", Assert.Single(unknown.Texts(".field-validation-error")));
    }

    [DatabaseFact]
    [Trait("Requirement", "51")]
    public async Task Another_inbox_becomes_the_sites_default()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var page = await AddAsync(admin, "Field service");
        var made = await page.Form("Make default").SendAsync(page.Document.QuerySelectorAll("form").Single(form => form.QuerySelector("[aria-label='Make Field service the default inbox']") is not null).GetAttribute("action")!);
        Assert.Contains("Field service is the default inbox.", made.Text);
        Assert.Contains("Field service Default", made.Texts("tbody td"));
        Assert.Contains("The site's default inbox (Field service)", (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=tickets")).Text);
    }

    [DatabaseFact]
    public async Task What_cannot_be_an_inbox_is_told_beside_the_field()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await AddAsync(admin, "Returns", "returns@vela.example");
        foreach (var (name, email, error) in ((string, string, string)[])[("", "", "Give a name"), ("returns", "", "has this name"), (new string('x', 101), "", "Give a name"), ("New", "no address", "does not look like"), ("New", "Returns@vela.example", "has this address")])
        {
            var page = await (await admin.OpenAsync("/admin/Inboxes/Create")).Form("Save").Fill("Name", name).Fill("Team's address", email).SendAsync();
            Assert.Contains(error, Assert.Single(page.Texts(".field-validation-error")));
            Assert.Equal(email, page.Form("Save").Value("Team's address"));
        }

        var edit = await (await admin.OpenAsync(Screen)).FollowAsync("Returns");
        var saved = await edit.Form("Save").Fill("Name", "Returns and refunds").SendAsync();
        Assert.True(saved.HasLink("Returns and refunds"));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/admin/Inboxes/Edit/nothing")).Status);
    }

    [DatabaseFact]
    public async Task Agents_do_not_change_inboxes()
    {
        using var agent = await LoginAsync(Cast.Agent);
        foreach (var address in (string[])[Screen, "/admin/Inboxes/Create", "/admin/Inboxes/Edit/support"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync(address)).Status);
        }
    }

    private static async Task<Page> AddAsync(Visitor admin, string name, string email = "")
    {
        var form = (await (await admin.OpenAsync(Screen)).FollowAsync("Add inbox")).Form("Save");
        var page = await form.Fill("Name", name).Fill("Team's address", email).SendAsync();
        Assert.True(page.HasLink(name), page.ToString());
        return page;
    }
}

public sealed class InboxTestsOnSqlite(OwnSqliteSite site) : InboxTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class InboxTestsOnPostgres(OwnPostgresSite site) : InboxTests(site), IClassFixture<OwnPostgresSite>;
