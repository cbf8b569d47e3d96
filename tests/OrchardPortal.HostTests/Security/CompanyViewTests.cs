using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Security;

public abstract class CompanyViewTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "49")]
    [Trait("Requirement", "50")]
    public async Task Colleagues_see_each_others_tickets_only_while_the_portal_allows_it_and_they_are_colleagues()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var luis = await LoginAsync(Cast.Luis);
        Assert.Equal(HttpStatusCode.NotFound, (await luis.GetAsync("/tickets/1029")).Status);
        Assert.False((await luis.OpenAsync("/tickets")).HasLink("Organization's tickets"));

        var settings = await admin.OpenAsync("/admin/CustomerPortal/Index?tab=tickets");
        var saved = await settings.Form("Save").Tick("Customers see all tickets of their company").SendAsync();
        var list = await (await luis.OpenAsync("/tickets")).FollowAsync("Organization's tickets");
        Assert.Contains("Ana Ribeiro", list.Text);
        Assert.False((await luis.OpenAsync("/tickets?q=1029&view=mine")).Texts("tbody tr").Any());
        var ticket = await luis.OpenAsync("/tickets/1029");
        await ReplyAsync(ticket, "I take over from Ana.");
        Assert.Empty((await luis.OpenAsync("/tickets?view=organization&q=1024")).Texts("tbody tr"));

        // Luís leaves for the other company: with the cookie that he has.
        var contact = await admin.OpenAsync("/Admin/Contents/ContentItems/4contact000000000000000002/Edit");
        await MoveAsync(contact);
        Assert.Equal(HttpStatusCode.NotFound, (await luis.GetAsync("/tickets/1029")).Status);
        Assert.Empty((await luis.OpenAsync("/tickets?view=organization&q=1029")).Texts("tbody tr"));

        await saved.Form("Save").Tick("Customers see all tickets of their company", false).SendAsync();
        Assert.False((await luis.OpenAsync("/tickets")).HasLink("Organization's tickets"));
    }

    private static async Task MoveAsync(Page contact)
    {
        var form = contact.Form("Publish");
        var saved = await form.Choose("Primary company", "Padaria Bravo").SendAsync();
        Assert.Equal(HttpStatusCode.OK, saved.Status);
    }
}

public sealed class CompanyViewTestsOnSqlite(OwnSqliteSite site) : CompanyViewTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class CompanyViewTestsOnPostgres(OwnPostgresSite site) : CompanyViewTests(site), IClassFixture<OwnPostgresSite>;
