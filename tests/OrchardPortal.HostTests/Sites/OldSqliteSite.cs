using System.IO.Compression;

namespace OrchardPortal.HostTests.Sites;

/// <summary>A site that an earlier version set up and today's runs for the first time; <c>Operation/Upgrade/README.md</c> says what is in it.</summary>
public sealed class OldSqliteSite() : SiteFixture(DatabaseKind.Sqlite)
{
    private static readonly string _archive = Path.Combine(AppContext.BaseDirectory, "Operation", "Upgrade", "before-markdown.zip");

    protected override async Task<Site> BeginAsync(DatabaseKind database)
    {
        var folder = await SiteFolder.CreateAsync(database);
        await ZipFile.ExtractToDirectoryAsync(_archive, folder.Path);

        return await Site.SetUpAsync(folder, start => start);
    }

    protected override async Task EndAsync(Site site) => await site.DisposeAsync();
}
