using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Customers;

/// <summary>The list as a file for spreadsheets.</summary>
[Trait("Requirement", "Section 16")]
public abstract class ExportTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    public async Task The_file_has_the_tickets_of_the_list_with_its_search_filter_and_order()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var word = NewSubject("sieve").Replace(" ", "");
        var first = await FileTicketAsync(ana, $"{word} B, \"quoted\"", "One.");
        var second = await FileTicketAsync(ana, $"{word} A", "Two.");
        await second.Form("Close ticket").Set("Reason", "solved").SendAsync();
        await FileTicketAsync(ana, NewSubject("Another"), "Three.");

        var list = await ana.OpenAsync($"/tickets?q={word}&sort=subject");
        var file = await list.FollowAsync("Save this list as a file (CSV)");
        Assert.Equal("text/csv", file.ContentHeaders.ContentType?.MediaType);
        Assert.StartsWith("attachment", file.Header("Content-Disposition"));
        Assert.Equal([0xEF, 0xBB, 0xBF], file.Body[..3]);
        var lines = file.Html.TrimStart('\uFEFF').TrimEnd().Split("\r\n");
        Assert.StartsWith("ID,Subject,", lines[0]);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith($"{NumberOf(second)},{word} A,", lines[1]);
        Assert.Contains(",Closed,Ana Ribeiro,", lines[1]);
        Assert.EndsWith("less than a minute", lines[1]);
        Assert.StartsWith($"{NumberOf(first)},\"{word} B, \"\"quoted\"\"\",", lines[2]);

        Assert.Single(Lines(await ana.OpenAsync($"/tickets/export.csv?q={word}&status=open")));
        Assert.Single(Lines(await ana.OpenAsync($"/tickets/export.csv?q={word}&status=closed")));
        using var mario = await LoginAsync(Cast.Mario);
        Assert.Empty(Lines(await mario.OpenAsync($"/tickets/export.csv?q={word}&view=organization")));
    }

    [DatabaseFact]
    public async Task A_subject_that_is_a_formula_is_text_in_the_file()
    {
        using var ana = await LoginAsync(Cast.Ana);
        foreach (var sign in (string[])["=", "+", "-", "@"])
        {
            var subject = $"{sign}{NewSubject("1+cmd|' /C calc'!A0")}";
            var number = NumberOf(await FileTicketAsync(ana, subject, "Hello."));
            Assert.StartsWith($"{number},'{subject},", Assert.Single(Lines(await ana.OpenAsync($"/tickets/export.csv?q={number}"))));
        }
    }

    [DatabaseFact]
    public async Task Nobody_saves_a_list_without_one()
    {
        using var visitor = Visitor();
        Assert.Equal("/account/login", (await visitor.GetAsync("/tickets/export.csv")).Address.AbsolutePath);
        using var agent = await LoginAsync(Cast.Agent);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync("/tickets/export.csv")).Status);
    }

    private static string[] Lines(Page file) => file.Html.TrimEnd().Split("\r\n")[1..];
}

public sealed class ExportTestsOnSqlite(SharedSqliteSite site) : ExportTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class ExportTestsOnPostgres(SharedPostgresSite site) : ExportTests(site), IClassFixture<SharedPostgresSite>;
