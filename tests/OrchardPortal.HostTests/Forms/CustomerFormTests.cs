using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Forms;

/// <summary>What customers do with support forms, without JavaScript.</summary>
public abstract class CustomerFormTests(SiteFixture fixture) : FormTest(fixture)
{
    private const string Parts = "/tickets/new?form=spare-parts";

    [DatabaseFact]
    [Trait("Requirement", "61")]
    public async Task Customers_choose_between_the_forms_of_the_portal_and_read_their_answers_under_the_message()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var first = await ana.OpenAsync("/tickets/new");
        Assert.True(first.HasLink("Support form"));
        var parts = await first.FollowAsync("Spare part request");
        var subject = NewSubject("Gasket");
        var ticket = await Filled(parts, subject).Fill("Serial number", "<b>V-1</b>").Fill("Anything else?", "As soon as you can.").SendAsync();
        Assert.Equal(subject, ticket.Heading);
        Assert.Contains("We check that the part fits your machine", ticket.Html);
        var message = ticket.Document.QuerySelector(".message__body")!;
        Assert.Contains("As soon as you can.", message.TextContent);
        Assert.Equal(["Machine: Vela Duo", "Serial number: <b>V-1</b>", "How many? 2"], message.QuerySelectorAll("li").Select(item => Page.Words(item.TextContent)));
        Assert.Null(message.QuerySelector("b"));
    }

    [DatabaseFact]
    [Trait("Requirement", "66")]
    [Trait("Requirement", "93")]
    [Trait("Requirement", "94")]
    public async Task Each_submission_makes_a_ticket_in_the_portal_and_in_the_inbox_and_leads_to_its_page()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var subject = NewSubject("Burrs");
        var form = Filled(await ana.OpenAsync(Parts), subject);
        var pages = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        Assert.Equal(pages[0].Address, pages[1].Address);
        Assert.Single((await ana.OpenAsync($"/tickets?q={WebUtility.UrlEncode(subject)}")).Texts("tbody tr"));
        Assert.Contains(subject, (await agent.OpenAsync($"/admin/tickets?q={WebUtility.UrlEncode(subject)}")).Text);
        Assert.Equal(1, await Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "TicketIndex" WHERE "Subject" = '{subject}' AND "Source" = 0"""));
    }

    [DatabaseFact]
    [Trait("Requirement", "61")]
    public async Task Questions_that_do_not_apply_are_neither_needed_nor_kept_and_those_that_do_are()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var parts = await ana.OpenAsync(Parts);
        Assert.Contains("Only if “Machine” is Another machine.", parts.Text);
        var subject = NewSubject("Conditions");
        var kept = await Filled(parts, subject).Fill("Which machine is it?", "Not asked").Fill("When do you need it?", "no date").SendAsync();
        Assert.Equal(subject, kept.Heading);
        Assert.DoesNotContain("Not asked", kept.Text);

        var missing = await Filled(parts, NewSubject("Conditions")).Choose("Machine", "Another machine").Tick("The machine stands still without it").Fill("When do you need it?", "tomorrow").SendAsync();
        Assert.Equal("Please fill in “Which machine is it?”.", Assert.Single(missing.Texts("#field-other-error")));
        Assert.Contains("such as 2026-01-31", Assert.Single(missing.Texts("#field-date-error")));
        var sent = await missing.Form("Send ticket").Fill("Which machine is it?", "A lever one").Fill("When do you need it?", "2026-12-01").SendAsync();
        Assert.Contains("When do you need it? 2026-12-01", sent.Texts(".message__body li"));
    }

    [DatabaseFact]
    [Trait("Requirement", "61")]
    public async Task Errors_stand_beside_the_fields_and_nothing_that_was_typed_is_lost()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var page = await (await ana.OpenAsync(Parts)).Form("Send ticket").Fill("Serial number", "V-77").Fill("How many?", "a few").Set("field-machine", "A forged one")
            .Fill("Anything else?", "Typed\nat length").SendAsync();
        Assert.Equal("Say in a few words what it is about.", Assert.Single(page.Texts("#Subject-error")));
        Assert.Contains("Choose one of the list", Assert.Single(page.Texts("#field-machine-error")));
        Assert.Contains("Write a number", Assert.Single(page.Texts("#field-quantity-error")));
        var form = page.Form("Send ticket");
        Assert.Equal(("V-77", "a few", "Typed\nat length"), (form.Value("Serial number"), form.Value("How many?"), form.Value("Anything else?").ReplaceLineEndings("\n")));
        var sent = await Filled(page, NewSubject("Corrected")).Attach("Files", new UploadedFile("old.png", [1, 2, 3])).SendAsync();
        Assert.Contains("old.png", sent.Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "65")]
    public async Task Inbox_pipeline_priority_and_requester_come_from_the_servers_own_list()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var subject = NewSubject("Forged");
        var ticket = await Filled(await ana.OpenAsync(Parts), subject).Set("InboxId", "other").Set("PipelineId", "other").Set("RequesterId", "4contact000000000000000002")
            .Set("property-Priority", "Urgent").Set("Priority", "3").Set("Name", "Somebody").Set("Email", "luis@cafecentral.example").SendAsync();
        Assert.Contains("Ana Ribeiro", ticket.Text);
        Assert.Equal(1, await Site.QueryAsync<long>($"""SELECT COUNT(*) FROM "TicketIndex" t JOIN "ConversationIndex" c ON c."TicketId" = t."ContentItemId" WHERE t."Subject" = '{subject}' AND c."InboxId" = 'support' AND t."Priority" = 1"""));
        var form = Filled(await ana.OpenAsync(Parts), NewSubject("Forged"));
        Assert.Equal(HttpStatusCode.NotFound, (await form.SendAsync("/tickets/new?form=nothing")).Status);
    }

    private static PageForm Filled(Page page, string subject)
        => page.Form("Send ticket").Fill("Which part do you need?", subject).Choose("Machine", "Vela Duo").Fill("How many?", "2");
}

public sealed class CustomerFormTestsOnSqlite(SharedSqliteSite site) : CustomerFormTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class CustomerFormTestsOnPostgres(SharedPostgresSite site) : CustomerFormTests(site), IClassFixture<SharedPostgresSite>;
