using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Journeys;

/// <summary>What administrators and editors change shows at once. The order of the tests does not matter: each puts back what it changed.</summary>
public abstract class AdministrationTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "32")]
    [Trait("Requirement", "33")]
    [Trait("Requirement", "73")]
    [Trait("Requirement", "99")]
    public async Task The_portals_title_slug_and_stages_change_at_once()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var settings = await admin.OpenAsync("/admin/CustomerPortal/Index");
        Assert.True(settings.HasLink("View customer portal"));
        var saved = await settings.Form("Save").Fill("Title", "Help desk").Fill("Slug", "help-desk").SendAsync();
        Assert.Contains("saved", saved.Text);
        var templates = await admin.OpenAsync("/admin/CustomerPortal/Index?tab=templates");
        var shown = await templates.Form("Save").Tick("Show the stages of tickets in the portal").SendAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync("/tickets")).Status);
        var list = await ana.OpenAsync("/help-desk?q=1029");
        Assert.Equal("Help desk", list.Heading);
        Assert.StartsWith("Help desk", list.Title);
        Assert.Equal(["Being processed"], list.Texts(".status"));
        Assert.True((await ana.OpenAsync("/")).HasLink("Go to Help desk"));

        var again = saved.Form("Save").Fill("Title", "Vela customer portal").Fill("Slug", "tickets");
        await again.SendAsync();
        await shown.Form("Save").Tick("Show the stages of tickets in the portal", false).SendAsync();
        Assert.Equal(["Open"], (await ana.OpenAsync("/tickets?q=1029")).Texts(".status"));
    }

    [DatabaseFact]
    [Trait("Requirement", "73")]
    [Trait("Requirement", "99")]
    [Trait("Requirement", "100")]
    [Trait("Requirement", "101")]
    public async Task Customers_read_how_far_their_ticket_is_resolved_by_an_agent_and_closed_by_themselves()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var agent = await LoginAsync(Cast.Agent);
        using var ana = await LoginAsync(Cast.Ana);
        const string Setting = "Show the stages of tickets in the portal";
        await (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=templates")).Form("Save").Tick(Setting).SendAsync();
        var ticket = await FileTicketAsync(ana, NewSubject("Stages"), "How far is it?");
        Assert.Equal(["Being processed"], await StatusAsync());

        await (await agent.OpenAsync($"/admin/tickets/{NumberOf(ticket)}")).Form("Save properties").Choose("Stage", "Resolved").SendAsync();
        Assert.Equal(["Resolved"], await StatusAsync());
        await ReplyAsync(ticket, "Not quite.");
        Assert.Equal(["Being processed"], await StatusAsync());

        await (await ana.OpenAsync(ticket.Path)).Form("Close ticket").Set("Reason", "solved").SendAsync();
        Assert.Equal(["Closed"], await StatusAsync());
        await (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=templates")).Form("Save").Tick(Setting, false).SendAsync();

        async Task<IEnumerable<string>> StatusAsync() =>
            (await ana.OpenAsync($"/tickets?q={NumberOf(ticket)}")).Texts(".status");
    }

    [DatabaseFact]
    public async Task Settings_that_cannot_be_are_explained_beside_the_field_and_not_kept()
    {
        using var admin = await LoginAsync(Cast.Admin);
        foreach (var (field, value) in ((string, string)[])[("Slug", "admin"), ("Slug", "a b"), ("Slug", ""), ("Title", ""), ("Title", new string('x', 500)), ("Files per message", "0"), ("Files per message", "many")])
        {
            var settings = await admin.OpenAsync(field == "Files per message" ? "/admin/CustomerPortal/Index?tab=tickets" : "/admin/CustomerPortal/Index");
            var page = await settings.Form("Save").Fill(field, value).SendAsync();
            Assert.True(page.Texts(".field-validation-error, .text-danger").Any(text => text.Length > 0), $"{field} “{value}”: {page}");
        }

        Assert.Equal("Vela customer portal", (await admin.OpenAsync("/tickets")).Heading);
    }

    [DatabaseFact]
    public async Task An_editor_changes_an_article_and_readers_see_it_at_once()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var page = await editor.OpenAsync("/Admin/Contents/ContentItems/4article000000000000000017/Edit");
        var saved = await page.Form("Publish").Fill("Title", "Clean the wand of steam").SendAsync();
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        using var visitor = Visitor();
        var article = await visitor.OpenAsync("/articles/clean-the-steam-wand");
        Assert.Equal("Clean the wand of steam", article.Heading);
        Assert.True((await visitor.OpenAsync("/search?q=wand+of+steam")).HasLink("Clean the wand of steam"));
        Assert.True((await visitor.OpenAsync("/categories/cleaning")).HasLink("Clean the wand of steam"));
    }

    [DatabaseFact]
    [Trait("Requirement", "3")]
    public async Task Editors_have_no_business_with_tickets_and_settings()
    {
        using var editor = await LoginAsync(Cast.Editor);
        foreach (var address in (string[])["/admin/tickets", "/admin/tickets/1029", "/admin/CustomerPortal/Index"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync(address)).Status);
        }
    }
}

public sealed class AdministrationTestsOnSqlite(OwnSqliteSite site) : AdministrationTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class AdministrationTestsOnPostgres(OwnPostgresSite site) : AdministrationTests(site), IClassFixture<OwnPostgresSite>;
