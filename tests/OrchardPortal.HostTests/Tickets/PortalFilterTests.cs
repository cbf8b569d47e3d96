using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Tickets;

/// <summary>The filter decides which tickets are in the portal, for every door.</summary>
public abstract class PortalFilterTests(SiteFixture fixture) : TicketSettingsTest(fixture), IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (PostgresServer.SkipReason is null || Site.Database == DatabaseKind.Sqlite)
        {
            using var admin = await LoginAsync(Cast.Admin);
            await FilterAsync(admin);
        }
    }

    [DatabaseFact]
    [Trait("Requirement", "38")]
    public async Task Only_tickets_that_match_the_filter_appear()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var shown = NumberOf(await FileTicketAsync(ana, NewSubject("Shown"), "Here."));
        var hidden = NumberOf(await FileTicketAsync(ana, NewSubject("Hidden"), "There."));
        await ChangeAsync(admin, shown, form => form.Choose("Priority", "Urgent"));

        var saved = await FilterAsync(admin, ("Join", "all"), ("r0.Property", "Priority"), ("r0.Operator", "Is"), ("r0.Value", "Urgent"));
        Assert.Contains("saved", saved.Text, StringComparison.Ordinal);

        var listed = await ListedAsync(ana);
        Assert.Contains(shown, listed);
        Assert.DoesNotContain(hidden, listed);
        await ana.OpenAsync($"/tickets/{shown}");
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync($"/tickets/{hidden}")).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "39")]
    public async Task The_portal_can_show_the_tickets_of_one_pipeline()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var name = NewSubject("Sales");
        var added = await (await admin.OpenAsync("/admin/pipelines/new")).Form("Save").Set("Name", name).SendAsync();
        var id = added.Document.QuerySelectorAll("a").Single(link => link.TextContent.Trim() == name).GetAttribute("href")!.Split('/')[^1];
        var ticket = await FileTicketAsync(ana, NewSubject("Order"), "Two machines, please.");
        var number = NumberOf(ticket);

        await FilterAsync(admin, ("Join", "all"), ("r0.Property", "Pipeline"), ("r0.Operator", "Is"), ("r0.Value", "support"));
        Assert.Contains(number, await ListedAsync(ana));

        await ChangeAsync(admin, number, form => form.Set("Place", $"{id}/new"));
        Assert.DoesNotContain(number, await ListedAsync(ana));
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync(ticket.Path)).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "40")]
    public async Task Rules_combine_several_properties_with_and_and_or()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var mark = NewSubject("zebra");
        var high = NumberOf(await FileTicketAsync(ana, mark + " one", "One."));
        var closed = NumberOf(await FileTicketAsync(ana, mark + " two", "Two."));
        var neither = NumberOf(await FileTicketAsync(ana, mark + " three", "Three."));
        var elsewhere = NumberOf(await FileTicketAsync(ana, NewSubject("Other"), "Four."));
        await ChangeAsync(admin, high, form => form.Choose("Priority", "High"));
        await ChangeAsync(admin, elsewhere, form => form.Choose("Priority", "High"));
        await ChangeAsync(admin, closed, form => form.Choose("Stage", "Resolved"));

        await FilterAsync(
            admin,
            ("Join", "all"), ("r0.Property", "Subject"), ("r0.Operator", "Contains"), ("r0.Value", mark.ToUpperInvariant()),
            ("g0.Join", "any"), ("g0.r0.Property", "Priority"), ("g0.r0.Operator", "Is"), ("g0.r0.Value", "High"),
            ("g0.r1.Property", "State"), ("g0.r1.Operator", "Is"), ("g0.r1.Value", "Closed"));

        Assert.Equal([high, closed], await ListedAsync(ana));
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync($"/tickets/{neither}")).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "41")]
    public async Task Internal_tickets_are_kept_from_the_portal_by_a_property_that_the_site_added()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var label = NewSubject("Internal").Replace(" ", "", StringComparison.Ordinal);
        await AddPropertyAsync(admin, label, "Yes or no");
        var number = NumberOf(await FileTicketAsync(ana, NewSubject("Recall"), "About a recall."));
        var editor = await admin.OpenAsync(Settings);
        var name = (await editor.Form("Add a rule").SendAsync()).Document.QuerySelectorAll("option").First(option => option.TextContent.Trim() == label).GetAttribute("value")!;

        await FilterAsync(admin, ("Join", "all"), ("r0.Property", name), ("r0.Operator", "Is"), ("r0.Value", "false"));
        Assert.Contains(number, await ListedAsync(ana));

        await ChangeAsync(admin, number, form => form.Choose(label, "Yes"));
        Assert.DoesNotContain(number, await ListedAsync(ana));
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync($"/tickets/{number}")).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "38")]
    public async Task A_ticket_that_leaves_the_filter_is_gone_at_once_with_its_files_and_takes_no_answer()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var ticket = await FileTicketAsync(ana, NewSubject("Leaves"), "See the file.", UploadedFile.Text("bill.txt", "9 EUR"));
        var file = ticket.Document.QuerySelector(".attachments a")!.GetAttribute("href")!;
        await FilterAsync(admin, ("Join", "all"), ("r0.Property", "Priority"), ("r0.Operator", "IsNot"), ("r0.Value", "Low"));
        ticket = await ana.OpenAsync(ticket.Path);
        var reply = ticket.Form("Send reply").Fill("Message", "Still there?");
        await ana.OpenAsync(file);
        var missing = await ana.GetAsync("/tickets/999999");

        await ChangeAsync(admin, NumberOf(ticket), form => form.Choose("Priority", "Low"));

        var detail = await ana.GetAsync(ticket.Path);
        Assert.Equal((missing.Status, missing.Text), (detail.Status, detail.Text));
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync(file)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reply.SendOnceAsync()).Status);
        Assert.DoesNotContain("Still there?", (await admin.OpenAsync($"/admin/tickets/{NumberOf(ticket)}")).Text, StringComparison.Ordinal);
    }

    [DatabaseFact]
    [Trait("Requirement", "94")]
    public async Task Whoever_files_a_ticket_that_the_filter_keeps_back_is_told_that_it_arrived()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        await FilterAsync(admin, ("Join", "all"), ("r0.Property", "Priority"), ("r0.Operator", "Is"), ("r0.Value", "Urgent"));

        var form = (await ana.OpenAsync("/tickets/new")).Form("Send ticket");
        var page = await form.Fill("Subject", NewSubject("Kept back")).Fill("Description", "Not urgent.").SendAsync();

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("/tickets", page.Address.AbsolutePath);
        Assert.Matches("We have your message. It has the number [0-9]+", page.Document.Body!.TextContent);
    }

    [DatabaseFact]
    public async Task Rules_are_added_and_removed_without_javascript_and_nothing_is_kept_before_saving()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var page = await (await admin.OpenAsync(Settings)).Form("Add a rule").Fill("Files per message", "4").SendAsync();
        Assert.Equal("4", page.Form("Save").Value("Files per message"));
        Assert.Empty(page.Texts(".alert"));
        page = await page.Form("Show fields").Choose("Property of rule 1", "Priority").SendAsync();
        page = await page.Form("Show fields").Choose("Comparison of rule 1", "is any of").SendAsync();
        page = await page.Form("Add a group").Tick("Low", false).Tick("High").Tick("Urgent").SendAsync();
        Assert.Single(page.Document.QuerySelectorAll("fieldset fieldset"));
        page = await page.Form("Remove group").SendAsync();
        Assert.Empty(page.Document.QuerySelectorAll("fieldset fieldset"));
        Assert.Matches("[0-9]+ tickets? match", page.Text);

        // Until now nothing was kept.
        Assert.Contains("Every ticket", (await admin.OpenAsync(Settings)).Text, StringComparison.Ordinal);
        await page.Form("Save").Fill("Files per message", "10").SendAsync();
        var saved = await admin.OpenAsync(Settings);
        Assert.Equal(["High", "Urgent"], saved.Document.QuerySelectorAll("input[name='Filter.r0.Value'][checked]").Select(box => box.GetAttribute("value")));

        page = await saved.Form("×").SendAsync();
        Assert.Contains("No rule yet", page.Text, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Rules_that_cannot_be_are_told_beside_them_and_keep_what_was_typed()
    {
        using var admin = await LoginAsync(Cast.Admin);
        foreach (var (property, comparison, value, reason) in (IEnumerable<(string, string, string, string)>)[
            ("Number", "Is", "seven", "Write a number"),
            ("Created", "InLast", "0", "Write a number of days"),
            ("Created", "Before", "31.1.2026", "Write a day"),
            ("Requester", "Is", "nobody@nowhere.example", "There is nobody"),
            ("Priority", "Is", "Highest", "Choose one of the list."),
            ("Subject", "Contains", "", "Say what to compare with."),
            ("Nothing", "Is", "x", "Choose a property of the list.")])
        {
            var page = await FilterAsync(admin, ("Join", "all"), ("r0.Property", property), ("r0.Operator", comparison), ("r0.Value", value));
            Assert.Contains(reason, page.Texts("#Filter-r0-error").Single(), StringComparison.Ordinal);
            Assert.Equal(value, page.Document.QuerySelector("#Filter-r0-value")!.GetAttribute("value") ?? page.Document.QuerySelector("#Filter-r0-value option")!.GetAttribute("value"));
        }

        var many = Enumerable.Range(0, 41).SelectMany(i => new[] { ($"r{i}.Property", "Subject"), ($"r{i}.Operator", "Contains"), ($"r{i}.Value", "x") });
        Assert.Contains("at most 40 rules", (await FilterAsync(admin, [.. many])).Text, StringComparison.Ordinal);
        var deep = FilterAsync(admin, ("g0.g0.g0.g0.g0.r0.Property", "Subject"), ("g0.g0.g0.g0.g0.r0.Operator", "Contains"), ("g0.g0.g0.g0.g0.r0.Value", "x"));
        Assert.Equal(HttpStatusCode.OK, (await deep).Status);
        Assert.Contains("Every ticket", (await admin.OpenAsync(Settings)).Text, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task The_live_preview_is_for_those_who_may_read_tickets()
    {
        using var agent = await LoginAsync(Cast.Agent);
        using var editor = await LoginAsync(Cast.Editor);
        var form = (await agent.OpenAsync("/admin/tickets")).PostForms().First()
            .Set("prefix", "F").Set("F.r0.Property", "Subject").Set("F.r0.Operator", "Contains").Set("F.r0.Value", "descaling");
        var preview = await form.SendAsync("/admin/ticket-filter/preview");
        Assert.Matches("[0-9]+ tickets? match", preview.Html);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Set("prefix", "").SendAsync("/admin/ticket-filter/preview")).Status);
        var foreign = (await editor.OpenAsync("/admin")).PostForms().First().Set("prefix", "F");
        Assert.Equal(HttpStatusCode.Forbidden, (await foreign.SendAsync("/admin/ticket-filter/preview")).Status);
    }
}

public sealed class PortalFilterTestsOnSqlite(OwnSqliteSite site) : PortalFilterTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class PortalFilterTestsOnPostgres(OwnPostgresSite site) : PortalFilterTests(site), IClassFixture<OwnPostgresSite>;
