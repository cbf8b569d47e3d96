using System.Net;
using System.Text.RegularExpressions;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Security;

/// <summary>What belongs to others answers as what does not exist.</summary>
public abstract partial class ForeignTicketTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    public async Task A_ticket_of_others_its_files_and_replies_to_it_answer_like_missing_ones()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var mario = await LoginAsync(Cast.Mario);
        var ticket = await FileTicketAsync(ana, NewSubject("Private"), "For us only.", UploadedFile.Text("secret.txt", "secret"));
        var number = NumberOf(ticket);
        var file = new Uri(ticket.Document.QuerySelector(".attachments a")!.GetAttribute("href")!, UriKind.Relative).ToString();
        const long missing = 900_000_000;

        AssertSame(await mario.GetAsync($"/tickets/{missing}"), await mario.GetAsync($"/tickets/{number}"), missing, number);
        AssertSame(
            await mario.GetAsync(file.Replace($"/{number}/", $"/{missing}/")), await mario.GetAsync(file), missing, number);
        AssertSame(await ReplyAsync(mario, missing), await ReplyAsync(mario, number), missing, number);
        Assert.DoesNotContain("Let me in", (await ana.OpenAsync($"/tickets/{number}")).Html);
        Assert.Empty((await mario.OpenAsync($"/tickets?view=organization&q={number}")).Texts("tbody tr"));
    }

    [DatabaseFact]
    [Trait("Requirement", "42")]
    public async Task A_file_is_not_served_under_a_ticket_that_it_does_not_belong_to()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var mario = await LoginAsync(Cast.Mario);
        var theirs = await FileTicketAsync(ana, NewSubject("With file"), "See the file.", UploadedFile.Text("secret.txt", "secret"));
        var own = await FileTicketAsync(mario, NewSubject("Own"), "Mine.");
        var id = theirs.Document.QuerySelector(".attachments a")!.GetAttribute("href")!.Split('/')[^1];
        Assert.Equal(HttpStatusCode.NotFound, (await mario.GetAsync($"/tickets/{NumberOf(own)}/attachments/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mario.GetAsync($"/tickets/{NumberOf(own)}/attachments/..%2f{id}")).Status);
    }

    [DatabaseFact]
    public async Task Without_a_login_nothing_of_a_ticket_is_shown()
    {
        using var visitor = Visitor();
        foreach (var address in (string[])["/tickets", "/tickets/new", "/tickets/1029", "/tickets/1029/attachments/x", "/admin", "/admin/tickets", "/admin/tickets/1029"])
        {
            var page = await visitor.GetAsync(address);
            Assert.True(page.Address.AbsolutePath.EndsWith("/login", StringComparison.OrdinalIgnoreCase), $"{address}: {page}");
        }
    }

    [DatabaseFact]
    public async Task A_customer_has_no_business_in_the_admin()
    {
        using var ana = await LoginAsync(Cast.Ana);
        foreach (var address in (string[])["/admin", "/admin/tickets", "/admin/tickets/1029", "/admin/CustomerPortal/Index"])
        {
            var page = await ana.GetAsync(address);
            Assert.True(page.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{address}: {page}");
        }
    }

    private static async Task<Page> ReplyAsync(Visitor visitor, long number)
        => await (await visitor.OpenAsync("/tickets/new")).Form("Send ticket").Set("Body", "Let me in").SendAsync($"/tickets/{number}/replies");

    private static void AssertSame(Page missing, Page foreign, long missingNumber, long foreignNumber)
    {
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Equal(HttpStatusCode.NotFound, missing.Status);
        Assert.Equal(Headers(missing), Headers(foreign));
        Assert.Equal(Plain(missing).Replace($"{missingNumber}", ""), Plain(foreign).Replace($"{foreignNumber}", ""));
    }

    // What is left of the session counts down while the test runs.
    private static string Plain(Page page) => Seconds().Replace(page.Html, "");

    [GeneratedRegex("data-session=.[0-9]+.")]
    private static partial Regex Seconds();

    private static IEnumerable<string> Headers(Page page)
        => page.Headers.Concat(page.ContentHeaders)
            .Where(header => header.Key is not ("Date" or "Content-Length" or "Set-Cookie"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order();
}

public sealed class ForeignTicketTestsOnSqlite(SharedSqliteSite site) : ForeignTicketTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class ForeignTicketTestsOnPostgres(SharedPostgresSite site) : ForeignTicketTests(site), IClassFixture<SharedPostgresSite>;
