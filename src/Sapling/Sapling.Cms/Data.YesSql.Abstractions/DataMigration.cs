using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>A module's changes to the database and the content definitions: <c>CreateAsync</c> first, then <c>UpdateFrom1Async</c> and so on.</summary>
public abstract class DataMigration : IDataMigration
{
    public ISchemaBuilder SchemaBuilder { get; set; } = default!;
}
