namespace Sapling.Cms.Data.Migrations;

/// <summary>The document that says which version of each migration the database has.</summary>
internal sealed class DataMigrationRecord
{
    public Dictionary<string, int> Versions { get; set; } = [];
}
