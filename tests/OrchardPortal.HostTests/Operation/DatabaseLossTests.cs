using System.Net;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Operation;

/// <summary>The database goes and comes back while the site runs.</summary>
public sealed class DatabaseLossTests : IAsyncLifetime
{
    private OwnPostgres? _postgres;
    private SiteFolder? _folder;
    private SiteProcess? _site;

    [OwnPostgresFact]
    public async Task Without_its_database_the_site_says_so_and_with_it_goes_on_without_a_restart()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        using var visitor = new Visitor(Site.Address);
        var started = await ana.OpenAsync("/tickets/new");
        ExpectTheLoss();

        for (var time = 1; time <= 2; time++)
        {
            await Postgres.StopAsync();
            var health = await visitor.GetAsync("/health");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, health.Status);
            Assert.Contains("The database does not answer.", health.Html, StringComparison.Ordinal);
            ShouldTellNoSecret(health);
            foreach (var (who, address) in (IEnumerable<(Visitor, string)>)[
                (visitor, $"/search?q=never+asked+{time}"), (visitor, "/articles/no-such-article"), (ana, "/tickets"), (ana, "/tickets/1029"), (ana, "/tickets/new"), (agent, "/admin/tickets")])
            {
                ShouldBeUnavailable(await who.GetAsync(address));
            }

            ShouldBeUnavailable(await started.Form("Send ticket").Fill("Subject", $"Written meanwhile {time}").Fill("Description", "Where is it?").SendAsync());

            await Postgres.StartAgainAsync();
            health = await visitor.GetAsync("/health");
            Assert.True(health.Status == HttpStatusCode.OK, health.ToString());
            Assert.NotEmpty((await visitor.OpenAsync("/search?q=grinder")).Texts(".articles li"));
            Assert.NotEmpty((await ana.OpenAsync("/tickets")).Texts("tbody tr"));
            Assert.NotEmpty((await agent.OpenAsync("/admin/tickets")).Texts("tbody tr"));

            // The form that could not be sent is sent once more, and makes one ticket.
            var sent = await started.Form("Send ticket").Fill("Subject", $"Written meanwhile {time}").Fill("Description", "Here it is.").SendAsync();
            Assert.Equal($"Written meanwhile {time}", sent.Heading);
            started = await ana.OpenAsync("/tickets/new");
        }

        Assert.DoesNotContain(Postgres.Password, Site.Log.Text, StringComparison.Ordinal);
    }

    [OwnPostgresFact]
    public async Task A_site_that_is_started_without_its_database_runs_as_soon_as_it_is_there()
    {
        await Site.DisposeAsync();
        await Postgres.StopAsync();
        _site = await SiteProcess.StartAsync(Folder.Start().WithoutThrottling());
        Site.Log.Expect("The site could not be started");
        ExpectTheLoss();
        using var visitor = new Visitor(Site.Address);
        var health = await visitor.GetAsync("/health");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.Status);
        ShouldTellNoSecret(health);
        ShouldBeUnavailable(await visitor.GetAsync("/"));

        await Postgres.StartAgainAsync();
        await Site.HealthyAsync();
        using var ana = await LoginAsync(Cast.Ana);
        Assert.NotEmpty((await ana.OpenAsync("/tickets")).Texts("tbody tr"));
        Assert.DoesNotContain(Postgres.Password, Site.Log.Text, StringComparison.Ordinal);
    }

    public async Task InitializeAsync()
    {
        // Also called where the tests are skipped.
        if (OwnPostgres.SkipReason is null)
        {
            _postgres = await OwnPostgres.StartAsync();
            _folder = await SiteFolder.CreateAsync(DatabaseKind.Sqlite) with { PostgresConnection = _postgres.ConnectionString };
            _site = await (await SiteProcess.StartAsync(_folder.Start().WithoutThrottling())).HealthyAsync();
        }
    }

    public async Task DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
            _site.Log.ShouldBeQuiet();
        }

        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }

    /// <summary>Requests say it, and whatever works aside from requests (mail, invitations) with the database's own exception.</summary>
    private void ExpectTheLoss()
    {
        Site.Log.Expect("The database does not answer");
        Site.Log.Expect("Npgsql.NpgsqlException");
        Site.Log.Expect("Npgsql.PostgresException");
    }

    private OwnPostgres Postgres => _postgres!;

    private SiteFolder Folder => _folder!;

    private SiteProcess Site => _site!;

    private async Task<Visitor> LoginAsync(Account account)
    {
        var visitor = new Visitor(Site.Address);
        var page = await (await visitor.OpenAsync("/account/login")).Form("Log in")
            .Fill("E-mail address or user name", account.Email).Fill("Password", Account.Password).SendAsync();
        Assert.True(page.Address.AbsolutePath != "/account/login", page.ToString());
        return visitor;
    }

    private void ShouldBeUnavailable(Page page)
    {
        Assert.True(page.Status == HttpStatusCode.ServiceUnavailable, page.ToString());
        Assert.True(int.Parse(page.Header("Retry-After")!) > 0);
        Assert.Contains("try again", page.Html, StringComparison.OrdinalIgnoreCase);
        ShouldTellNoSecret(page);
    }

    private void ShouldTellNoSecret(Page page)
    {
        foreach (var secret in (string[])[Postgres.Password, Postgres.Host, "Npgsql", "Exception"])
        {
            Assert.DoesNotContain(secret, page.Html, StringComparison.OrdinalIgnoreCase);
        }
    }
}
