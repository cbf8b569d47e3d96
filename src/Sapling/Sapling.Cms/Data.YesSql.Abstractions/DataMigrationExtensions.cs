namespace OrchardCore.Data.Migration;

public static class DataMigrationExtensions
{
    public static Task<int> ExecuteCreateMethodAsync(this IDataMigration migration) => throw null!;

    public static Task<int> ExecuteUpdateMethodsAsync(this IDataMigration migration, int version) => throw null!;
}
