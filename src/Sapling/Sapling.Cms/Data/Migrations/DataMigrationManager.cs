using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell.Descriptor.Models;
using YesSql;
using YesSql.Sql;

namespace Sapling.Cms.Data.Migrations;

/// <summary>
/// Brings the database to the version of the features that are on: all their migrations in one transaction, those of a
/// feature after those of the features it depends on.
/// </summary>
internal sealed class DataMigrationManager(
    IEnumerable<IDataMigration> migrations,
    ISession session,
    IExtensionManager extensionManager,
    ITypeFeatureProvider typeFeatureProvider,
    ShellDescriptor descriptor,
    ILogger<DataMigrationManager> logger) : IDataMigrationManager
{
    private DataMigrationRecord? _record;

    public async Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync()
    {
        var record = await GetRecordAsync();
        return [.. migrations.Where(migration => NeedsWork(migration, record)).Select(FeatureOf).Distinct()];
    }

    public Task UpdateAllFeaturesAsync() => UpdateAsync([.. descriptor.Features.Select(feature => feature.Id)]);

    public async Task UpdateAsync(params string[] features)
    {
        var record = await GetRecordAsync();
        var ordered = extensionManager.GetFeatures(features).Select(feature => feature.Id).ToList();
        var pending = migrations
            .Where(migration => features.Contains(FeatureOf(migration)) && NeedsWork(migration, record))
            .OrderBy(migration => ordered.IndexOf(FeatureOf(migration)))
            .ToList();
        foreach (var migration in pending)
        {
            await UpdateAsync(migration, record);
        }
    }

    public async Task Uninstall(string feature)
    {
        var record = await GetRecordAsync();
        foreach (var migration in migrations.Where(migration => FeatureOf(migration) == feature))
        {
            record.Versions.Remove(NameOf(migration));
        }

        await session.SaveAsync(record);
    }

    private static string NameOf(IDataMigration migration) => migration.GetType().FullName!;

    private static bool NeedsWork(IDataMigration migration, DataMigrationRecord record)
    {
        var methods = MigrationMethods.Of(migration.GetType());
        return record.Versions.TryGetValue(NameOf(migration), out var version)
            ? methods.Updates.ContainsKey(version)
            : methods.Create is not null;
    }

    private async Task UpdateAsync(IDataMigration migration, DataMigrationRecord record)
    {
        var name = NameOf(migration);
        logger.LogDebug("Running the migration '{Migration}'.", name);

        // Content definitions that an earlier migration saved are written before the schema goes on.
        await session.FlushAsync();
        migration.SchemaBuilder = new SchemaBuilder(session.Store.Configuration, await session.BeginTransactionAsync());
        var version = record.Versions.TryGetValue(name, out var current) ? current : await migration.ExecuteCreateMethodAsync();
        record.Versions[name] = await migration.ExecuteUpdateMethodsAsync(version);
        await session.SaveAsync(record);
    }

    private string FeatureOf(IDataMigration migration) => typeFeatureProvider.GetFeatureForDependency(migration.GetType()).Id;

    private async Task<DataMigrationRecord> GetRecordAsync()
    {
        _record ??= await session.Query<DataMigrationRecord>().FirstOrDefaultAsync() ?? new DataMigrationRecord();
        return _record;
    }
}
