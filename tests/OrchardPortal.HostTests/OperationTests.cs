using System.Net;
using OrchardPortal.HostTests.Visiting;
using Tests.Shared;
using Tests.Shared.Hosting;

namespace OrchardPortal.HostTests;

/// <summary>Running a site: it starts, says how it is, keeps its data, and complains only when there is something to see to.</summary>
public abstract class OperationTests(PortalSite site) : SiteTest(site)
{
    [DatabaseFact]
    public async Task A_second_start_keeps_the_data()
    {
        var subject = UniqueSubject("Before the restart");
        var ticket = await FileTicketAsync(await LoggedInAsync(DemoAccounts.CafeBuyer), subject, "Is it still here?");

        await Site.RestartAsync();

        Assert.Contains(subject, (await (await LoggedInAsync(DemoAccounts.CafeBuyer)).OpenAsync(ticket)).Main);
    }

    [DatabaseFact]
    public async Task The_first_start_tells_where_to_go_and_who_can_log_in()
    {
        await Somebody().OpenAsync("/");
        var log = string.Join('\n', Site.Log);
        Assert.Contains("/tickets", log);
        Assert.Contains("/admin", log);
        Assert.Contains(DemoAccounts.CafeBuyer, log);
    }

    [DatabaseFact]
    public async Task The_site_says_that_it_can_serve()
        => Assert.Equal(HttpStatusCode.OK, (await Somebody().OpenAsync("/health")).Status);

    [DatabaseFact]
    public async Task The_log_is_quiet()
    {
        var customer = await LoggedInAsync(DemoAccounts.CafeBuyer);
        foreach (var address in (string[])["/", "/tickets", "/tickets/new", "/search?q=water", "/no-such-page"])
        {
            await customer.OpenAsync(address);
        }

        Assert.DoesNotContain(Site.Log, line => line.StartsWith("warn:", StringComparison.Ordinal)
            || line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal));
    }
}

[Collection(Sites.OnSqlite)]
public sealed class OperationTestsOnSqlite(SqliteSite site) : OperationTests(site);

[RequiresPostgres]
[Collection(Sites.OnPostgres)]
public sealed class OperationTestsOnPostgres(PostgresSite site) : OperationTests(site);
