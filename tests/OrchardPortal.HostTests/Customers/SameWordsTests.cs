using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Customers;

/// <summary>Customers and agents talk of the same ticket in the same words.</summary>
public sealed class SameWordsTests(SharedSqliteSite site) : SiteTest(site), IClassFixture<SharedSqliteSite>
{
    [Fact]
    public async Task A_moment_is_called_the_same_on_the_customers_page_of_a_ticket_and_on_the_agents()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var customers = Moments(await ana.OpenAsync("/tickets/1031"));
        var agents = Moments(await agent.OpenAsync("/admin/tickets/1031"));

        var both = customers.Keys.Intersect(agents.Keys).ToList();
        Assert.NotEmpty(both);
        Assert.All(both, moment => Assert.Equal(customers[moment], agents[moment]));
    }

    // By the moment to the minute.
    private static Dictionary<string, string> Moments(Page page) => page.Document.QuerySelectorAll(".message time[datetime], .inbox-message time[datetime]")
        .GroupBy(time => time.GetAttribute("datetime")![..16])
        .ToDictionary(group => group.Key, group => Page.Words(group.First().TextContent));
}
