using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Operation;

/// <summary>What tests of sites do that are not set up yet: each has a data folder and a database of its own.</summary>
public abstract class SetupTest(DatabaseKind database) : IAsyncLifetime
{
    private SiteFolder? _folder;

    protected DatabaseKind Database => database;

    protected SiteFolder Folder => _folder ?? throw new InvalidOperationException("The test has not begun.");

    public async Task InitializeAsync()
    {
        // Also called where the test is skipped.
        if (database != DatabaseKind.Postgres || PostgresServer.SkipReason is null)
        {
            _folder = await SiteFolder.CreateAsync(database);
        }
    }

    public Task DisposeAsync() => _folder?.DeleteAsync() ?? Task.CompletedTask;

    /// <summary>Whether somebody can log in with this password.</summary>
    protected static async Task<bool> CanLogInAsync(Uri site, string userName, string password)
    {
        using var visitor = new Visitor(site);
        var form = (await visitor.OpenAsync("/account/login")).Form("Log in");
        var after = await form.Fill("E-mail address or user name", userName).Fill("Password", password).SendAsync();
        return after.Address.AbsolutePath != "/account/login";
    }

    /// <summary>The database holds nothing of a site: at most the store's own tables, without a document.</summary>
    protected async Task ShouldHoldNothingAsync()
    {
        if (Database == DatabaseKind.Sqlite && !File.Exists(Folder.SqliteFile))
        {
            return;
        }

        await using var connection = await Folder.OpenDatabaseAsync();
        Assert.Empty((await DatabaseContent.TablesAsync(connection)).Except(["Document", "Identifiers"]));

        // Numbers once given out are never given again, whatever became of what they were for.
        Assert.DoesNotContain(await DatabaseContent.RowsAsync(connection), row => !row.StartsWith("Identifiers:", StringComparison.Ordinal));
    }
}
