using System.Net;
using OrchardPortal.HostTests.Visiting;
using Tests.Shared;
using Tests.Shared.Hosting;

namespace OrchardPortal.HostTests;

/// <summary>What is wrong is said beside the field, what was typed is kept, and nothing is written by halves.</summary>
public abstract class BadInputTests(PortalSite site) : SiteTest(site)
{
    [DatabaseFact]
    public async Task A_wrong_ticket_is_explained_beside_the_field_and_keeps_what_was_typed()
    {
        var customer = await LoggedInAsync(DemoAccounts.BakeryBuyer);
        foreach (var (field, subject, description, files) in WrongTickets())
        {
            var form = await customer.OpenAsync("/tickets/new");
            var page = await customer.SubmitAsync(form, form.FormWith("Subject"), Fields(("Subject", subject), ("Description", description)), files);

            Assert.Equal("/tickets/new", page.Address.AbsolutePath);
            Assert.True(Page.TextOf(page.Document.QuerySelector($"#{field}-error")).Length > 0, $"{field} '{subject}': nothing beside the field.\n{page.Main}");
            if (field != "Subject")
            {
                Assert.Equal(subject, page.Document.QuerySelector("[name='Subject']")!.GetAttribute("value"));
            }

            if (field != "Description")
            {
                Assert.Equal(description, page.Document.QuerySelector("[name='Description']")!.TextContent.Trim());
            }
        }
    }

    [DatabaseFact]
    public async Task A_form_without_its_token_is_refused()
    {
        var customer = await LoggedInAsync(DemoAccounts.BakeryBuyer);
        var posted = await customer.PostAsync("/tickets/new", Fields(
            ("FormKey", Guid.NewGuid().ToString()), ("Subject", UniqueSubject("Forged")), ("Description", "Forged")));
        Assert.Equal(HttpStatusCode.BadRequest, posted.Status);
        Assert.DoesNotContain("Forged", (await customer.OpenAsync("/tickets")).Main);
    }

    [DatabaseFact]
    public async Task A_form_that_is_sent_twice_makes_one_ticket()
    {
        var customer = await LoggedInAsync(DemoAccounts.BakeryBuyer);
        var form = await customer.OpenAsync("/tickets/new");
        var fields = Fields(("Subject", UniqueSubject("Twice")), ("Description", "Sent twice"));

        var pages = await Task.WhenAll(
            customer.SubmitAsync(form, form.FormWith("Subject"), fields),
            customer.SubmitAsync(form, form.FormWith("Subject"), fields));

        Assert.Equal(pages[0].Address, pages[1].Address);
        var list = await customer.OpenAsync($"/tickets?q={Uri.EscapeDataString(fields["Subject"])}");
        Assert.Single(list.Document.QuerySelectorAll("tbody tr"));
    }

    [DatabaseFact]
    public async Task Markup_in_what_a_customer_writes_is_shown_as_text()
    {
        var customer = await LoggedInAsync(DemoAccounts.BakeryBuyer);
        var subject = UniqueSubject("<script>alert(1)</script>");
        var ticket = await FileTicketAsync(customer, subject, "<img src=x onerror=alert(2)> and <b>bold</b>");
        var page = await customer.OpenAsync(ticket);

        Assert.Contains(subject, page.Main);
        Assert.Contains("<img src=x onerror=alert(2)>", page.Main);
        Assert.Empty(page.Document.QuerySelectorAll("[onerror], main script"));
    }

    [DatabaseFact]
    public async Task Nonsense_in_the_address_of_the_list_is_passed_over()
    {
        var customer = await LoggedInAsync(DemoAccounts.BakeryBuyer);
        foreach (var query in (string[])["page=-1", "page=99999", "page=x", "status=nonsense", "sort=nonsense", "view=nonsense", "q=%00%07", "q=" + new string('x', 3000), "q=%25'%22"])
        {
            Assert.Equal(HttpStatusCode.OK, (await customer.OpenAsync($"/tickets?{query}")).Status);
        }
    }

    [DatabaseFact]
    public async Task A_number_that_is_none_is_not_found()
    {
        var customer = await LoggedInAsync(DemoAccounts.BakeryBuyer);
        foreach (var number in (string[])["0", "999999999", "99999999999999999999", "-5", "abc"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await customer.OpenAsync($"/tickets/{number}")).Status);
        }
    }

    [DatabaseFact]
    public async Task An_upload_beyond_all_limits_is_too_large()
    {
        var customer = await LoggedInAsync(DemoAccounts.BakeryBuyer);
        var form = await customer.OpenAsync("/tickets/new");
        var page = await customer.SubmitAsync(
            form, form.FormWith("Subject"), Fields(("Subject", "Huge"), ("Description", "Huge")),
            new Upload("Files", "huge.txt", "text/plain", new byte[21 * 1024 * 1024]));

        Assert.True(page.Status == HttpStatusCode.RequestEntityTooLarge || Page.TextOf(page.Document.QuerySelector("#Files-error")).Length > 0, page.Main);
    }

    private static IEnumerable<(string Field, string Subject, string Description, Upload[] Files)> WrongTickets()
    {
        yield return ("Subject", "", "A description", []);
        yield return ("Subject", "   ", "A description", []);
        yield return ("Subject", new string('s', 201), "A description", []);
        yield return ("Subject", "Bell\u0007 in it", "A description", []);
        yield return ("Description", "A subject", "", []);
        yield return ("Description", "A subject", new string('d', 20_001), []);
        yield return ("Files", "A subject", "A description", [new Upload("Files", "virus.exe", "application/octet-stream", [1, 2, 3])]);
        yield return ("Files", "A subject", "A description", [new Upload("Files", "empty.txt", "text/plain", [])]);
        yield return ("Files", "A subject", "A description", [.. Enumerable.Range(0, 11).Select(number => TextFile($"{number}.txt", "x"))]);
    }
}

[Collection(Sites.OnSqlite)]
public sealed class BadInputTestsOnSqlite(SqliteSite site) : BadInputTests(site);

[RequiresPostgres]
[Collection(Sites.OnPostgres)]
public sealed class BadInputTestsOnPostgres(PostgresSite site) : BadInputTests(site);
