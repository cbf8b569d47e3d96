using Sapling.Cms.Data.Migrations;

namespace OrchardCore.Data.Migration;

public static class DataMigrationExtensions
{
    /// <summary>Runs <c>CreateAsync</c> or <c>Create</c>.</summary>
    /// <returns>The version it made; 0 when the class has no such method.</returns>
    public static Task<int> ExecuteCreateMethodAsync(this IDataMigration migration) =>
        MigrationMethods.Of(migration.GetType()).Create?.Invoke(migration) ?? Task.FromResult(0);

    /// <summary>Runs <c>UpdateFromNAsync</c> or <c>UpdateFromN</c> from a version on, as far as there are any.</summary>
    /// <returns>The version at the end.</returns>
    public static async Task<int> ExecuteUpdateMethodsAsync(this IDataMigration migration, int version)
    {
        var methods = MigrationMethods.Of(migration.GetType());
        while (methods.Updates.TryGetValue(version, out var update))
        {
            version = await update(migration);
        }

        return version;
    }
}
