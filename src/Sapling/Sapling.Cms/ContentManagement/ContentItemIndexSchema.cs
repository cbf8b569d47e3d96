using YesSql.Sql;

namespace OrchardCore.ContentManagement.Records;

/// <summary>The table of <see cref="ContentItemIndex"/>, with the columns that the real host has.</summary>
internal static class ContentItemIndexSchema
{
    internal static async Task CreateAsync(ISchemaBuilder schema)
    {
        await schema.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>(nameof(ContentItemIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ContentItemIndex.ContentItemVersionId), column => column.WithLength(26))
            .Column<bool>(nameof(ContentItemIndex.Latest))
            .Column<bool>(nameof(ContentItemIndex.Published))
            .Column<string>(nameof(ContentItemIndex.ContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<DateTime>(nameof(ContentItemIndex.ModifiedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentItemIndex.PublishedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentItemIndex.CreatedUtc), column => column.Nullable())
            .Column<string>(nameof(ContentItemIndex.Owner), column => column.Nullable().WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<string>(nameof(ContentItemIndex.Author), column => column.Nullable().WithLength(ContentItemIndex.MaxAuthorSize))
            .Column<string>(nameof(ContentItemIndex.DisplayText), column => column.Nullable().WithLength(ContentItemIndex.MaxDisplayTextSize)));

        // One index per question that is asked: an item, a version, and a list by type or of all types.
        await schema.AlterIndexTableAsync<ContentItemIndex>(table =>
        {
            table.CreateIndex("IDX_ContentItemIndex_ContentItemId", "ContentItemId", "Published", "Latest", "DocumentId");
            table.CreateIndex("IDX_ContentItemIndex_ContentItemVersionId", "ContentItemVersionId", "DocumentId");
            table.CreateIndex("IDX_ContentItemIndex_ContentType_Latest", "ContentType", "Latest", "ModifiedUtc", "DocumentId");
            table.CreateIndex("IDX_ContentItemIndex_ContentType_Published", "ContentType", "Published", "PublishedUtc", "DocumentId");
            table.CreateIndex("IDX_ContentItemIndex_Latest", "Latest", "ModifiedUtc", "DocumentId");
        });
    }
}
