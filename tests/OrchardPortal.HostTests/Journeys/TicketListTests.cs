using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Journeys;

public abstract class TicketListTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "10")]
    public async Task A_customer_logs_in_on_the_way_to_the_list_and_comes_to_what_they_asked_for()
    {
        using var visitor = Visitor();
        var login = await visitor.OpenAsync("/tickets?status=open&sort=subject");
        Assert.Equal("/account/login", login.Address.AbsolutePath);
        var list = await login.Form("Log in").Fill("E-mail address or user name", Cast.Ana.Email).Fill("Password", Account.Password).SendAsync();
        Assert.Equal("/tickets?status=open&sort=subject", list.Path);
        Assert.Equal(["ID", "Subject", "Created", "Last activity", "Status"], list.Texts("thead th"));
        Assert.Contains("E4 on the display every morning", list.Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "17")]
    public async Task Staff_who_are_logged_in_open_the_list_without_another_login()
    {
        using var agent = await LoginAsync(Cast.Agent);
        var list = await agent.OpenAsync("/tickets");
        Assert.Equal("/tickets", list.Path);
        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.DoesNotContain("Log in", list.Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "48")]
    public async Task A_customer_sees_only_their_own_tickets()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var list = await ana.OpenAsync("/tickets?q=1029");
        Assert.Contains("E4 on the display every morning", list.Text);
        foreach (var foreign in (int[])[1036, 1024])
        {
            Assert.Empty((await ana.OpenAsync($"/tickets?q={foreign}")).Texts("tbody tr"));
        }
    }

    [DatabaseFact]
    [Trait("Requirement", "96")]
    public async Task Signs_alone_find_nothing_instead_of_everything()
    {
        using var ana = await LoginAsync(Cast.Ana);
        foreach (var query in (string[])["🙂", "%", "_", "!?"])
        {
            Assert.Contains("No ticket matches", (await ana.OpenAsync("/tickets?q=" + Uri.EscapeDataString(query))).Text);
        }

        Assert.NotEmpty((await ana.OpenAsync("/tickets?q=%20")).Texts("tbody tr"));
    }

    [DatabaseFact]
    [Trait("Requirement", "68")]
    [Trait("Requirement", "96")]
    public async Task The_list_filters_by_status_and_searches_by_subject_and_number_whatever_the_accents()
    {
        using var ana = await LoginAsync(Cast.Ana);
        Assert.All((await ana.OpenAsync("/tickets?status=closed")).Texts(".status"), status => Assert.Equal("Closed", status));
        Assert.All((await ana.OpenAsync("/tickets?status=open")).Texts(".status"), status => Assert.Equal("Open", status));
        var list = await ana.OpenAsync("/tickets?status=closed");
        foreach (var words in (string[])["grind setting", "GRÌND", "1003", "#1003"])
        {
            var found = await list.Form("Search").Fill("Search tickets by subject or number", words).SendAsync();
            Assert.Contains("status=closed", found.Address.Query);
            Assert.True(found.HasLink("Which grind setting for Vela House?"), $"“{words}”: {found}");
        }

        var nothing = await ana.OpenAsync("/tickets?q=zzqqxx");
        Assert.Contains("No ticket matches", nothing.Text);
        Assert.True(nothing.HasLink("Show all tickets"));
    }

    [DatabaseFact]
    [Trait("Requirement", "69")]
    public async Task The_list_sorts_by_each_column_both_ways_and_the_address_keeps_it()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var list = await ana.OpenAsync("/tickets?status=closed");
        foreach (var column in (string[])["ID", "Subject", "Created", "Last activity", "Status"])
        {
            var once = await list.FollowAsync(column);
            var twice = await once.FollowAsync(column);
            Assert.Contains("status=closed", once.Address.Query);
            Assert.NotEqual(Sorted(once, column), Sorted(twice, column));
        }

        var numbers = Numbers(await ana.OpenAsync("/tickets?status=closed&sort=id"));
        Assert.Equal(numbers.Order(), numbers);
        var down = Numbers(await ana.OpenAsync("/tickets?status=closed&sort=-id"));
        Assert.Equal(down.OrderDescending(), down);
    }

    [DatabaseFact]
    public async Task The_list_has_pages()
    {
        using var mario = await LoginAsync(Cast.Mario);
        for (var i = 0; i < 21; i++)
        {
            await FileTicketAsync(mario, NewSubject("Page"), "One of many.");
        }

        var first = await mario.OpenAsync("/tickets?q=Page&sort=id");
        var second = await first.FollowAsync("Next");
        Assert.Contains("page=2", second.Address.Query);
        Assert.Contains("sort=id", second.Address.Query);
        Assert.NotEmpty(Numbers(second));
        Assert.Empty(Numbers(first).Intersect(Numbers(second)));
    }

    [DatabaseFact]
    public async Task Nonsense_in_the_address_falls_back_to_the_default()
    {
        using var ana = await LoginAsync(Cast.Ana);
        string[] nonsense =
        [
            "status=x", "sort=x", "sort=-", "page=0", "page=-1", "page=99999999999999999999", "page=x", "view=x", "q=%00%07", "q=%ff%fe",
            "q=" + new string('x', 5000), "q=%25_%27%22--", "status=open&status=closed", "page=100000",
        ];
        foreach (var query in nonsense)
        {
            var page = await ana.GetAsync($"/tickets?{query}");
            Assert.True(page.Status == HttpStatusCode.OK, $"{query}: {page}");
        }
    }

    private static string? Sorted(Page page, string column)
        => page.Document.QuerySelectorAll("thead th").First(header => Page.Words(header.TextContent) == column).GetAttribute("aria-sort");

    private static List<long> Numbers(Page page) => [.. page.Texts(".tickets__id").Select(text => long.Parse(text.TrimStart('#')))];
}

public sealed class TicketListTestsOnSqlite(SharedSqliteSite site) : TicketListTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class TicketListTestsOnPostgres(SharedPostgresSite site) : TicketListTests(site), IClassFixture<SharedPostgresSite>;
