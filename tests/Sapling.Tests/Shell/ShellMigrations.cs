using OrchardCore.Data.Migration;

namespace Sapling.Tests.Shell;

internal sealed class ShellMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateTableAsync("ShellNote", table => table.Column<string>("Text"));
        return 1;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterTableAsync("ShellNote", table => table.AddColumn<string>("More"));
        return 2;
    }
}
