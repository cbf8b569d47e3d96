using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardPortal.HostTests.Visiting;
using Tests.Shared;
using Tests.Shared.Hosting;

namespace OrchardPortal.HostTests;

/// <summary>The main job: a customer asks, an agent answers, the customer sees it.</summary>
public abstract class AgentJourneyTests(PortalSite site) : SiteTest(site)
{
    [DatabaseFact]
    public async Task A_question_is_answered_closed_and_opened_again()
    {
        var customer = await LoggedInAsync(DemoAccounts.CafeBuyer);
        var subject = UniqueSubject("No pressure");
        var ticket = await FileTicketAsync(customer, subject, "The machine builds no pressure.", TextFile("gauge.txt", "0 bar"));
        var agent = await LoggedInAsync(DemoAccounts.Agent);
        var number = Number(ticket);

        Assert.Contains(subject, (await agent.OpenAsync($"/admin/tickets?q={number}")).Main);
        var page = await agent.OpenAsync($"/admin/tickets/{number}");
        Assert.Contains("builds no pressure", page.Main);
        using (var file = await agent.DownloadAsync(page.Link("gauge.txt")))
        {
            Assert.Equal("0 bar", await file.Content.ReadAsStringAsync());
        }

        await SendAsync(agent, number, "comment", "The pump again, as in March.");
        await SendAsync(agent, number, "answer", "Please clean the inlet filter.");
        page = await agent.OpenAsync($"/admin/tickets/{number}");
        Assert.Contains("as in March", page.Main);
        await agent.SubmitAsync(page, Form(page, "/closure"));

        var seen = await customer.OpenAsync(ticket);
        Assert.Contains("clean the inlet filter", seen.Main);
        Assert.DoesNotContain("as in March", seen.Document.Source.Text);
        Assert.Contains("Closed", seen.Main);
        Assert.Contains(subject, (await customer.OpenAsync("/tickets?status=closed")).Main);

        await ReplyAsync(customer, ticket, "It still does not work.");
        Assert.Contains(subject, (await customer.OpenAsync("/tickets?status=open")).Main);
        Assert.DoesNotContain(subject, (await customer.OpenAsync("/tickets?status=closed")).Main);
        Assert.Contains("still does not work", (await agent.OpenAsync($"/admin/tickets/{number}")).Main);
    }

    [DatabaseFact]
    public async Task A_customer_has_no_business_in_the_admin()
    {
        var customer = await LoggedInAsync(DemoAccounts.CafeBuyer);
        foreach (var address in (string[])["/admin", "/admin/tickets", "/admin/tickets/1001"])
        {
            var page = await customer.OpenAsync(address);
            Assert.True(page.Status == HttpStatusCode.Forbidden || page.Address.AbsolutePath == "/account/denied", $"{address}: {page.Status} {page.Address}");
        }
    }

    [DatabaseFact]
    public async Task A_comment_needs_the_form_of_the_page()
    {
        var agent = await LoggedInAsync(DemoAccounts.Agent);
        var posted = await agent.PostAsync("/admin/tickets/1001/messages", Fields(
            ("Mode", "comment"), ("FormKey", Guid.NewGuid().ToString()), ("Body", "Forged")));
        Assert.Equal(HttpStatusCode.BadRequest, posted.Status);
    }

    private static async Task SendAsync(Visitor agent, string number, string mode, string body)
    {
        var page = await agent.OpenAsync($"/admin/tickets/{number}");
        var form = (IHtmlFormElement)page.Document.QuerySelector($"input[name='Mode'][value='{mode}']")!.Closest("form")!;
        var sent = await agent.SubmitAsync(page, form, Fields(("Body", body)));
        Assert.Contains(body, sent.Main);
    }

    private static IHtmlFormElement Form(Page page, string actionEnd)
        => page.Document.QuerySelectorAll<IHtmlFormElement>("form")
            .Single(form => (form.GetAttribute("action") ?? "").EndsWith(actionEnd, StringComparison.OrdinalIgnoreCase));
}

[Collection(Sites.OnSqlite)]
public sealed class AgentJourneyTestsOnSqlite(SqliteSite site) : AgentJourneyTests(site);

[RequiresPostgres]
[Collection(Sites.OnPostgres)]
public sealed class AgentJourneyTestsOnPostgres(PostgresSite site) : AgentJourneyTests(site);
