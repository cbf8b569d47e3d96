using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Templates;

/// <summary>A template of an editor that fails spoils its own place on the page and nothing else.</summary>
public abstract class BrokenTemplateTests(SiteWithBrokenTemplates fixture) : SiteTest(fixture)
{
    private const string Apology = "Sorry, this part of the page cannot be shown at the moment.";

    [DatabaseFact]
    public async Task A_customer_reads_an_apology_and_the_rest_of_the_page_works()
    {
        ExpectFailures();
        using var ana = await LoginAsync(Cast.Ana);
        var page = await ana.OpenAsync("/tickets/1029");
        Assert.NotEmpty(page.Texts(".shape-error"));
        Assert.All(page.Texts(".shape-error"), text => Assert.Equal(Apology, text));
        Assert.DoesNotContain("TicketMessage", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("steps", page.Text, StringComparison.Ordinal);
        Assert.True(page.Heading.Length > 0 && page.HasLink("Log out"), page.ToString());

        var sent = await page.Form("Send reply").Fill("Message", "I can write nevertheless.").SendAsync();
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Equal(page.Texts(".shape-error").Count + 1, sent.Texts(".shape-error").Count);
    }

    [DatabaseFact]
    public async Task Nothing_of_the_failure_is_told_to_a_customer_where_staff_see_file_line_and_message()
    {
        ExpectFailures();
        using var ana = await LoginAsync(Cast.Ana);
        var list = await ana.OpenAsync("/tickets");
        Assert.Equal(Apology, list.Texts(".shape-error").Single());
        Assert.DoesNotContain("line 3", list.Html, StringComparison.Ordinal);
        Assert.True(list.HasLink("Log out"), list.ToString());

        foreach (var account in (Account[])[Cast.Agent, Cast.Editor, Cast.Admin])
        {
            using var staff = await LoginAsync(account);
            var page = await staff.OpenAsync("/tickets");
            var notice = page.Texts(".shape-error").Single();
            Assert.Contains("TicketList", notice, StringComparison.Ordinal);
            Assert.Contains("line 3", notice, StringComparison.Ordinal);
            Assert.Contains("steps", notice, StringComparison.Ordinal);
            Assert.True(page.HasLink("Log out"), page.ToString());
        }
    }

    [DatabaseFact]
    public async Task A_template_that_shows_itself_without_end_fails_as_any_other()
    {
        ExpectFailures();
        using var visitor = Visitor();
        var home = await visitor.OpenAsync("/");
        Assert.NotEmpty(home.Texts(".shape-error"));
        Assert.All(home.Texts(".shape-error"), text => Assert.Equal(Apology, text));
        Assert.True(home.HasButton("Search"), home.ToString());
        using var editor = await LoginAsync(Cast.Editor);
        var page = await editor.OpenAsync("/");
        Assert.All(page.Texts(".shape-error"), text => Assert.Contains("PortalLink, line 2", text, StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task A_template_that_is_not_well_formed_is_told_to_staff_by_its_line()
    {
        ExpectFailures();
        using var visitor = Visitor();
        var page = await visitor.OpenAsync("/search?q=grinder");
        Assert.Equal(Apology, page.Texts("main .shape-error").Single());
        Assert.Contains("grinder", page.Title, StringComparison.Ordinal);
        using var agent = await LoginAsync(Cast.Agent);
        Assert.Contains("SearchResults, line 4", (await agent.OpenAsync("/search?q=grinder")).Texts("main .shape-error").Single(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task The_log_names_template_and_line()
    {
        ExpectFailures();
        using var ana = await LoginAsync(Cast.Ana);
        await ana.OpenAsync("/tickets");
        var entry = await Site.Log.WaitForAsync(entry => entry.Message.Contains("TicketList", StringComparison.Ordinal));
        Assert.Equal("Error", entry.Level);
        Assert.Contains("line 3", entry.Message, StringComparison.Ordinal);
    }

    private void ExpectFailures() => Site.Log.Expect("could not be shown");
}

public sealed class BrokenTemplateTestsOnSqlite(SqliteSiteWithBrokenTemplates site) : BrokenTemplateTests(site), IClassFixture<SqliteSiteWithBrokenTemplates>;

[RequiresPostgres]
public sealed class BrokenTemplateTestsOnPostgres(PostgresSiteWithBrokenTemplates site)
    : BrokenTemplateTests(site), IClassFixture<PostgresSiteWithBrokenTemplates>;
