using System.Net;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>An assertion counts once, however often it comes at the same moment and to however many nodes.</summary>
[Trait("Requirement", "25")]
public abstract class SamlReplayTests(SamlSite site) : SamlTest(site)
{
    [DatabaseFact]
    public async Task Of_many_who_bring_one_assertion_at_the_same_moment_to_two_nodes_one_comes_in()
    {
        await AddProviderAsync(form => form.Tick("Let logins begin at the provider (from its own start page)"));
        using var victim = Visitor();
        var answer = await AtProviderAsync(await victim.GetAsync(Issuer + "/sso"), await AddAccountAsync());
        await using var node = await Site.StartNodeAsync();

        var visitors = Enumerable.Range(0, 6).Select(number => number % 2 == 0 ? Visitor() : new Visitor(node.Address)).ToList();
        visitors.ForEach(visitor => visitor.Say("Host", Site.Address.Authority));
        var pages = await Task.WhenAll(visitors.Select(visitor => PostAsync(visitor, answer)));

        Assert.Single(pages, page => page.Status == HttpStatusCode.OK);
        Assert.Equal(5, pages.Count(page => page.Status == HttpStatusCode.BadRequest && page.Text.Contains("used already", StringComparison.Ordinal)));
        visitors.ForEach(visitor => visitor.Dispose());
    }
}

[RequiresNode(SamlSite.ServerName)]
public sealed class SamlReplayTestsOnSqlite(SamlSqliteSite site) : SamlReplayTests(site), IClassFixture<SamlSqliteSite>;

[RequiresNode(SamlSite.ServerName)]
[RequiresPostgres]
public sealed class SamlReplayTestsOnPostgres(SamlPostgresSite site) : SamlReplayTests(site), IClassFixture<SamlPostgresSite>;
