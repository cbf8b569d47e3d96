using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Tickets;

/// <summary>Properties that a site adds, on a site that goes on running.</summary>
public abstract class TicketPropertyTests(SiteFixture fixture) : TicketSettingsTest(fixture)
{
    [DatabaseFact]
    public async Task A_property_is_usable_as_soon_as_it_is_added()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var label = NewSubject("Machine");
        await AddPropertyAsync(admin, label, "Choice: one of several options", "Uno\nDue\n\nTre");
        var number = NumberOf(await FileTicketAsync(ana, NewSubject("With a machine"), "It drips."));

        await ChangeAsync(admin, number, form => form.Choose(label, "Due"));

        Assert.Contains("Due", (await admin.OpenAsync($"/admin/tickets/{number}")).Document.QuerySelectorAll("option[selected]").Select(option => option.TextContent.Trim()));
        var editor = await (await admin.OpenAsync(Settings)).Form("Add a rule").SendAsync();
        editor = await editor.Form("Show fields").Choose("Property of rule 1", label).SendAsync();
        Assert.Equal(["Uno", "Due", "Tre"], editor.Texts("#Filter-r0-value option"));
    }

    [DatabaseFact]
    public async Task What_is_wrong_with_a_property_is_told_by_its_field_and_nothing_is_lost()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var page = await (await admin.OpenAsync("/admin/ticket-properties/new")).Form("Add")
            .Fill("Label", "").Choose("Kind", "Choice: one of several options").Fill("Options", "One\none").Fill("Hint", "On the back.").SendAsync();
        Assert.Contains("Give a label", page.Texts("#property-label-error").Single(), StringComparison.Ordinal);
        Assert.Contains("occurs twice", page.Texts("#property-options-error").Single(), StringComparison.Ordinal);
        Assert.Equal("On the back.", page.Form("Add").Value("Hint"));

        page = await page.Form("Add").Fill("Label", new string('x', 101)).Fill("Options", "").SendAsync();
        Assert.NotEmpty(page.Texts("#property-label-error").Single());
        Assert.NotEmpty(page.Texts("#property-options-error").Single());
    }

    [DatabaseFact]
    public async Task Properties_are_changed_ordered_and_removed()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var (first, second) = (NewSubject("First"), NewSubject("Second"));
        await AddPropertyAsync(admin, first, "Number");
        await AddPropertyAsync(admin, second, "Date");
        var list = await admin.OpenAsync("/admin/ticket-properties");
        var id = list.Document.QuerySelectorAll("a").Single(link => link.TextContent.Trim() == second).GetAttribute("href")!.Split('/')[^1];

        list = await list.Form("↑").Set("up", "true").SendAsync($"/admin/ticket-properties/{id}/move");
        Assert.Equal([second, first], list.Texts(".ticket-rows h2 a").Where(text => text == first || text == second));

        var saved = await (await list.FollowAsync(second)).Form("Save").Fill("Label", second + " day").Tick("Customers see it", false).SendAsync();
        Assert.Contains($"“{second} day” is saved", saved.Text, StringComparison.Ordinal);
        Assert.Contains("customers do not see it", saved.Text, StringComparison.Ordinal);

        var gone = await (await saved.FollowAsync($"Remove {second} day")).Form("Remove").SendAsync();
        Assert.DoesNotContain($"{second} day", gone.Texts(".ticket-rows h2 a"));
    }

    [DatabaseFact]
    public async Task A_property_that_the_filter_uses_stays()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var label = NewSubject("Region");
        await AddPropertyAsync(admin, label, "Text: one line");
        var list = await admin.OpenAsync("/admin/ticket-properties");
        var id = list.Document.QuerySelectorAll("a").Single(link => link.TextContent.Trim() == label).GetAttribute("href")!.Split('/')[^1];
        await FilterAsync(admin, ("Join", "any"), ("r0.Property", id), ("r0.Operator", "IsEmpty"));

        var page = await admin.OpenAsync($"/admin/ticket-properties/{id}/remove");
        Assert.Contains("The filter of the customer portal", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Remove"));
        await list.Form("↑").SendAsync($"/admin/ticket-properties/{id}/remove");
        Assert.Contains(label, (await admin.OpenAsync("/admin/ticket-properties")).Texts(".ticket-rows h2 a"));
        await FilterAsync(admin);
    }

    [DatabaseFact]
    public async Task Only_those_with_the_permission_manage_properties_and_pipelines()
    {
        using var agent = await LoginAsync(Cast.Agent);
        var own = (await agent.OpenAsync("/admin/tickets")).PostForms().First();
        foreach (var address in (string[])["/admin/ticket-properties", "/admin/ticket-properties/new", "/admin/pipelines", "/admin/pipelines/new", "/admin/pipelines/support", "/admin/pipelines/support/remove"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync(address)).Status);
        }

        foreach (var address in (string[])["/admin/ticket-properties/new", "/admin/ticket-properties/Serial/move", "/admin/ticket-properties/Serial/remove", "/admin/pipelines/support", "/admin/pipelines/support/move", "/admin/pipelines/support/remove"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await own.SendAsync(address)).Status);
        }

        using var ana = await LoginAsync(Cast.Ana);
        Assert.NotEqual(HttpStatusCode.OK, (await ana.GetAsync("/admin/pipelines")).Status);
    }
}

public sealed class TicketPropertyTestsOnSqlite(OwnSqliteSite site) : TicketPropertyTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class TicketPropertyTestsOnPostgres(OwnPostgresSite site) : TicketPropertyTests(site), IClassFixture<OwnPostgresSite>;
