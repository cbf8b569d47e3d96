using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Sapling.Cms.Templates;

internal sealed class TemplateVersionMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TemplateVersionIndex>(table => table
            .Column<string>(nameof(TemplateVersionIndex.Name), column => column.WithLength(200))
            .Column<string>(nameof(TemplateVersionIndex.DraftOf), column => column.WithLength(26))
            .Column<DateTime>(nameof(TemplateVersionIndex.SavedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<TemplateVersionIndex>(table => table
            .CreateIndex("IDX_TemplateVersionIndex_Name", nameof(TemplateVersionIndex.Name), nameof(TemplateVersionIndex.DraftOf), nameof(TemplateVersionIndex.SavedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<TemplateVersionIndex>(table => table
            .CreateIndex("IDX_TemplateVersionIndex_Draft", nameof(TemplateVersionIndex.DraftOf)));

        return 1;
    }
}
