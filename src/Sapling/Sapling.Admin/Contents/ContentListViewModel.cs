using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;

namespace Sapling.Admin.Contents;

/// <summary>A page of the list of content items.</summary>
public record ContentListViewModel(
    ContentListQuery Query,
    ContentTypeDefinition? ContentType,
    IReadOnlyList<ContentTypeDefinition> ListedTypes,
    IReadOnlyList<ContentTypeDefinition> CreatableTypes,
    IReadOnlyList<ContentItemIndex> Rows,
    IReadOnlySet<string> Online,
    int Page,
    int Pages,
    int Total)
{
    public string TypeName(string contentType)
        => ListedTypes.FirstOrDefault(type => type.Name == contentType)?.DisplayName ?? contentType;
}
