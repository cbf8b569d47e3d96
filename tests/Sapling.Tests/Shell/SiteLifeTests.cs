using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;
using Tests.Shared;
using YesSql;

namespace Sapling.Tests.Shell;

/// <summary>Setup, recipes, migrations, features and health of a site, on each database.</summary>
public abstract class SiteLifeTests
{
    private protected abstract ShellDatabase NewDatabase();

    [DatabaseFact]
    public async Task A_site_sets_itself_up_and_a_second_start_keeps_its_data()
    {
        await using var site = await ShellSite.StartAsync(NewDatabase(), """, { "name": "Entry", "Text": "[js: 'made by ' + variables('id')]" }""");
        var made = await EntriesAsync(site);
        await site.StopAsync();
        await site.StartAgainAsync();

        Assert.Equal(HttpStatusCode.OK, await site.HealthAsync());
        Assert.StartsWith("made by ", Assert.Single(made));
        Assert.Equal(made, await EntriesAsync(site));
        Assert.Equal(("Test", 77), await site.GetAsync(SiteAsync));
    }

    // As on Orchard Core, where the feature is the application's to add: settings alone do nothing.
    [DatabaseFact]
    public async Task A_site_sets_itself_up_only_when_its_application_adds_the_feature()
    {
        await using var site = await ShellSite.StartWithoutAutoSetupAsync(NewDatabase());

        Assert.True(site.Services.GetRequiredService<IShellHost>().GetSettings(ShellSettings.DefaultShellName).IsUninitialized());
    }

    [DatabaseFact]
    public async Task A_recipe_whose_last_step_fails_leaves_nothing_behind()
    {
        await using var site = await ShellSite.StartAsync(NewDatabase());
        site.Write("broken", """
            { "name": "feature", "enable": ["Test.Top"] },
            { "name": "settings", "MaxPageSize": 5 },
            { "name": "Entry", "Text": "half" },
            { "name": "Fail" }
            """);

        var reason = await site.ExecuteAsync("broken");

        Assert.Equal("The recipe 'broken' was rejected. Step 4 ('Fail'): It is meant to fail.", reason);
        Assert.Equal(("Test", 77), await site.GetAsync(SiteAsync));
        Assert.Empty(await EntriesAsync(site));
        Assert.False(await IsEnabledAsync(site, "Test.Top"));
        Assert.Equal(HttpStatusCode.OK, await site.HealthAsync());
    }

    [DatabaseFact]
    public async Task A_recipe_with_an_unknown_step_is_rejected_before_any_step_is_done()
    {
        await using var site = await ShellSite.StartAsync(NewDatabase());
        site.Write("unknown", """{ "name": "Entry", "Text": "half" }, { "name": "Nonsense" }""");

        Assert.Equal("The recipe 'unknown' was rejected. Step 2 ('Nonsense'): No feature that is on knows a step of this name.", await site.ExecuteAsync("unknown"));
        Assert.Empty(await EntriesAsync(site));
    }

    [DatabaseFact]
    public async Task A_recipe_that_is_right_is_there_at_once()
    {
        await using var site = await ShellSite.StartAsync(NewDatabase());
        site.Write("more", """{ "name": "feature", "enable": ["Test.Top"] }, { "name": "settings", "MaxPageSize": 5 }, { "name": "Entry", "Text": "whole" }""");

        Assert.Null(await site.ExecuteAsync("more"));
        Assert.Equal(("Test", 5), await site.GetAsync(SiteAsync));
        Assert.Equal(["whole"], await EntriesAsync(site));
        Assert.Equal("both", await site.Client.GetStringAsync("/both"));
    }

    [DatabaseFact]
    public async Task Migrations_run_from_the_first_version_to_the_last_and_only_once()
    {
        await using var site = await ShellSite.StartAsync(NewDatabase());
        await site.StopAsync();
        await site.StartAgainAsync();

        await site.UsingAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var transaction = await session.BeginTransactionAsync();
            await using var command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = """insert into "ShellNote" ("Text", "More") values ('a', 'b')""";
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        });
    }

    [DatabaseFact]
    public async Task Requests_in_flight_end_on_the_container_they_began_on_while_features_change()
    {
        await using var site = await ShellSite.StartAsync(NewDatabase());
        await site.UsingAsync(services => services.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync("Test.Middle"));
        var slow = site.Client.GetStringAsync("/slow");
        await site.Gate.Entered;

        await site.UsingAsync(services => services.GetRequiredService<IShellFeaturesManager>().DisableFeaturesAsync("Test.Middle"));

        using var afterwards = await site.Client.GetAsync("/slow");
        Assert.Equal(HttpStatusCode.NotFound, afterwards.StatusCode);
        site.Gate.Open();
        Assert.Equal("passed", await slow);
    }

    [DatabaseFact]
    public async Task A_feature_takes_along_what_it_needs_and_goes_with_it()
    {
        await using var site = await ShellSite.StartAsync(NewDatabase());
        await site.UsingAsync(services => services.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync("Test.Top"));
        Assert.True(await IsEnabledAsync(site, "Test.Middle"));

        await site.UsingAsync(services => services.GetRequiredService<IShellFeaturesManager>().DisableFeaturesAsync("Test.Base"));
        Assert.False(await IsEnabledAsync(site, "Test.Top"));
        Assert.False(await IsEnabledAsync(site, "Test.Middle"));
    }

    [DatabaseFact]
    public async Task Health_says_that_the_database_is_lost_and_that_it_is_back()
    {
        var database = NewDatabase();
        await using var site = await ShellSite.StartAsync(database);

        await database.TakeAwayAsync(site.DataFolder);
        using var lost = await site.Client.GetAsync("/health");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, lost.StatusCode);
        Assert.Equal("The database does not answer.\n", await lost.Content.ReadAsStringAsync());

        await database.BringBackAsync(site.DataFolder);
        Assert.Equal(HttpStatusCode.OK, await site.HealthAsync());
    }

    [DatabaseFact]
    public async Task A_start_without_the_database_answers_503_and_recovers_by_itself()
    {
        var database = NewDatabase();
        await using var site = await ShellSite.StartAsync(database);
        await site.StopAsync();
        await database.TakeAwayAsync(site.DataFolder);
        await site.StartAgainAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await site.HealthAsync());
        using var page = await site.Client.GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);

        await database.BringBackAsync(site.DataFolder);
        await site.HealthyAsync();
        Assert.Equal(("Test", 77), await site.GetAsync(SiteAsync));
    }

    [DatabaseFact]
    public async Task A_setup_that_ended_right_after_its_commit_is_finished_by_the_next_start()
    {
        await using var site = await ShellSite.StartAsync(NewDatabase(), """, { "name": "Entry", "Text": "kept" }""");
        await site.StopAsync();
        site.EditSettings(json => json.Replace("\"Running\"", "\"Initializing\"", StringComparison.Ordinal));
        await site.StartAgainAsync();

        Assert.Equal(HttpStatusCode.OK, await site.HealthAsync());
        Assert.Equal(["kept"], await EntriesAsync(site));
    }

    [DatabaseFact]
    public async Task A_setup_with_a_broken_recipe_leaves_the_site_as_new()
    {
        await using var site = await ShellSite.StartAsync(NewDatabase(), """, { "name": "Fail" }""");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await site.HealthAsync());
        await site.StopAsync();

        site.Write("test", """{ "name": "feature", "enable": ["OrchardCore.Settings", "OrchardCore.Users", "Test.Base"] }""");
        await site.StartAgainAsync();

        Assert.Equal(HttpStatusCode.OK, await site.HealthAsync());
        Assert.Empty(await EntriesAsync(site));
    }

    [DatabaseFact]
    public async Task What_a_scope_has_written_is_dropped_when_the_scope_fails()
    {
        await using var site = await ShellSite.StartAsync(NewDatabase());
        await Assert.ThrowsAsync<InvalidDataException>(() => site.UsingAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            await session.SaveAsync(new ShellEntry { Text = "lost" });
            await session.FlushAsync();
            throw new InvalidDataException();
        }));

        Assert.Empty(await EntriesAsync(site));
    }

    private static Task<List<string>> EntriesAsync(ShellSite site) => site.GetAsync(async services =>
        (await services.GetRequiredService<ISession>().Query<ShellEntry>().ListAsync()).Select(entry => entry.Text).ToList());

    private static async Task<(string Name, int MaxPageSize)> SiteAsync(IServiceProvider services)
    {
        var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
        return (site.SiteName, site.MaxPageSize);
    }

    private static Task<bool> IsEnabledAsync(ShellSite site, string feature) =>
        site.GetAsync(services => services.GetRequiredService<IShellFeaturesManager>().IsFeatureEnabledAsync(feature));
}
