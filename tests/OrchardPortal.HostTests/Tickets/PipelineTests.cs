using System.Globalization;
using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Tickets;

/// <summary>Pipelines and stages, and what becomes of the tickets in them.</summary>
public abstract class PipelineTests(SiteFixture fixture) : TicketSettingsTest(fixture)
{
    private const string Support = "/admin/pipelines/support";

    [DatabaseFact]
    public async Task A_pipeline_is_added_with_its_stages_and_tickets_move_to_it()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var (id, page) = await AddPipelineAsync(admin);
        var name = page.Document.QuerySelector("#pipeline-name")!.GetAttribute("value")!;
        var number = NumberOf(await FileTicketAsync(ana, NewSubject("Moves"), "Please."));

        await ChangeAsync(admin, number, form => form.Set("Place", id + "/closed"));

        Assert.Equal("Closed", (await admin.OpenAsync($"/admin/tickets/{number}")).Texts(".admin-head .badge").Single());
        Assert.Contains("1 ticket", (await admin.OpenAsync("/admin/pipelines")).Texts(".ticket-rows > li").Single(row => row.StartsWith(name, StringComparison.Ordinal)), StringComparison.Ordinal);
        var removal = await admin.OpenAsync($"/admin/pipelines/{id}/remove");
        Assert.Contains("1 ticket is in it", removal.Text, StringComparison.Ordinal);
        Assert.False(removal.HasButton("Remove"));
        await (await admin.OpenAsync("/admin/pipelines")).Form("↑").SendAsync($"/admin/pipelines/{id}/remove");
        await admin.OpenAsync($"/admin/pipelines/{id}");

        await ChangeAsync(admin, number, form => form.Set("Place", "support/new"));
        await (await admin.OpenAsync($"/admin/pipelines/{id}/remove")).Form("Remove").SendAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/admin/pipelines/{id}")).Status);
    }

    [DatabaseFact]
    public async Task Stages_are_ordered_added_and_removed_without_javascript()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var (id, page) = await AddPipelineAsync(admin);
        Assert.Equal(["New", "Waiting on customer", "Closed"], Names(page));

        page = await page.Form("Save").Set("Do", "up:waiting-on-customer").SendAsync();
        Assert.Equal(["Waiting on customer", "New", "Closed"], Names(page));
        page = await page.Form("Save").Set("Do", "add").SendAsync();
        page = await page.Form("Save").Set("new_1.Name", "Escalated").Set("Do", "up:new_1").SendAsync();
        Assert.Equal(["Waiting on customer", "New", "Escalated", "Closed"], Names(page));
        page = await page.Form("Save").Set("Do", "remove:waiting-on-customer").SendAsync();
        Assert.Equal(["New", "Escalated", "Closed"], Names(page));
        Assert.Equal(["New", "Waiting on customer", "Closed"], Names(await admin.OpenAsync($"/admin/pipelines/{id}")));

        await page.Form("Save").SendAsync();
        page = await admin.OpenAsync($"/admin/pipelines/{id}");
        Assert.Equal(["New", "Escalated", "Closed"], Names(page));
        Assert.NotNull(page.Document.QuerySelector("[data-stage='escalated']"));
    }

    [DatabaseFact]
    public async Task The_tickets_of_a_stage_that_goes_move_where_one_says()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var (id, page) = await AddPipelineAsync(admin);
        var number = NumberOf(await FileTicketAsync(ana, NewSubject("Stays"), "Please."));
        await ChangeAsync(admin, number, form => form.Set("Place", id + "/waiting-on-customer"));

        page = await page.Form("Save").Set("Do", "remove:waiting-on-customer").SendAsync();
        var asked = await page.Form("Save").SendAsync();
        Assert.Contains("has 1 ticket. Move it to", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Choose where its tickets go.", asked.Text, StringComparison.Ordinal);
        var forged = await asked.Form("Save").Set("MoveTo.waiting-on-customer", "nowhere").SendAsync();
        Assert.Contains("Choose where its tickets go.", forged.Text, StringComparison.Ordinal);
        await forged.Form("Save").Set("MoveTo.waiting-on-customer", "closed").SendAsync();

        Assert.Equal(["New", "Closed"], Names(await admin.OpenAsync($"/admin/pipelines/{id}")));
        Assert.Equal("Closed", (await admin.OpenAsync($"/admin/tickets/{number}")).Texts(".admin-head .badge").Single());
        Assert.Contains(number, await ListedAsync(ana, "closed"));
    }

    [DatabaseFact]
    [Trait("Requirement", "72")]
    public async Task Tickets_close_and_open_with_their_stage()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var (id, page) = await AddPipelineAsync(admin);
        var number = NumberOf(await FileTicketAsync(ana, NewSubject("Follows"), "Please."));
        await ChangeAsync(admin, number, form => form.Set("Place", id + "/waiting-on-customer"));
        Assert.Contains(number, await ListedAsync(ana, "open"));

        page = await admin.OpenAsync($"/admin/pipelines/{id}");
        await page.Form("Save").Set("waiting-on-customer.State", "Closed").SendAsync();
        Assert.Contains(number, await ListedAsync(ana, "closed"));
        Assert.DoesNotContain(number, await ListedAsync(ana, "open"));

        await (await admin.OpenAsync($"/admin/pipelines/{id}")).Form("Save").Set("waiting-on-customer.State", "Open").SendAsync();
        Assert.Contains(number, await ListedAsync(ana, "open"));
        await ChangeAsync(admin, number, form => form.Set("Place", "support/new"));
    }

    [DatabaseFact]
    [Trait("Requirement", "73")]
    [Trait("Requirement", "99")]
    public async Task Customers_read_the_wording_that_the_site_gives_a_stage()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var ticket = await FileTicketAsync(ana, NewSubject("Wording"), "Please.");
        var label = NewSubject("In good hands");
        await (await admin.OpenAsync(Support)).Form("Save").Set("new.CustomerLabel", label).SendAsync();
        Assert.DoesNotContain(label, (await ana.OpenAsync(ticket.Path)).Text, StringComparison.Ordinal);

        await (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=templates")).Form("Save").Tick("Show the stages of tickets in the portal").SendAsync();
        Assert.Contains(label, (await ana.OpenAsync(ticket.Path)).Text, StringComparison.Ordinal);
        Assert.Contains(label, (await ana.OpenAsync("/tickets")).Text, StringComparison.Ordinal);
        await (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=templates")).Form("Save").Tick("Show the stages of tickets in the portal", false).SendAsync();
    }

    [DatabaseFact]
    public async Task What_is_wrong_is_told_by_its_field_and_nothing_is_saved()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var page = await admin.OpenAsync(Support);
        var sent = await page.Form("Save").Set("Name", "").Set("new.Name", "").Set("resolved.Name", "closed").SendAsync();
        Assert.NotEmpty(sent.Texts("#pipeline-name-error").Single());
        Assert.NotEmpty(sent.Texts("#stage-new-error").Single());
        Assert.Contains("Another stage", sent.Texts("#stage-resolved-error").Single(), StringComparison.Ordinal);
        sent = await page.Form("Save").Set("resolved.State", "Open").Set("closed.State", "Open").SendAsync();
        Assert.Contains("at least one open and one closed stage", sent.Text, StringComparison.Ordinal);
        Assert.Equal(Names(page), Names(await admin.OpenAsync(Support)));
        Assert.Matches("[0-9]+ tickets are in it", (await admin.OpenAsync(Support + "/remove")).Text);
    }

    private static async Task<(string Id, Page Page)> AddPipelineAsync(Visitor admin)
    {
        var name = NewSubject("Pipeline");
        var list = await (await admin.OpenAsync("/admin/pipelines/new")).Form("Save").Set("Name", name).SendAsync();
        var page = await list.FollowAsync(name);
        return (page.Address.Segments[^1], page);
    }

    private static IEnumerable<string?> Names(Page page) => page.Document.QuerySelectorAll("[data-stages] [data-stage-name]").Select(input => input.GetAttribute("value"));

    private static async Task<IReadOnlyList<long>> ListedAsync(Visitor customer, string status)
    {
        var list = await customer.OpenAsync($"/tickets?status={status}&sort=-id");
        return [.. list.Document.QuerySelectorAll("a[href^='/tickets/']").Select(link => link.GetAttribute("href")![9..])
            .Where(number => number.All(char.IsAsciiDigit)).Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
    }
}

public sealed class PipelineTestsOnSqlite(OwnSqliteSite site) : PipelineTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class PipelineTestsOnPostgres(OwnPostgresSite site) : PipelineTests(site), IClassFixture<OwnPostgresSite>;
