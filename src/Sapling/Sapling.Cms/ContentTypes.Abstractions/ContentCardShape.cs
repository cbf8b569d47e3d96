using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.ContentTypes.Shapes;

public class ContentCardShape
{
    public IUpdateModel Updater { get; set; } = default!;

    public string CollectionShapeType { get; set; } = default!;

    public ContentItem ContentItem { get; set; } = default!;

    public bool BuildEditor { get; set; }

    public string ParentContentType { get; set; } = default!;

    public string CollectionPartName { get; set; } = default!;

    public IEnumerable<ContentTypeDefinition> ContainedContentTypes { get; set; } = default!;

    public string TargetId { get; set; } = default!;

    public bool Inline { get; set; }

    public bool CanMove { get; set; }

    public bool CanDelete { get; set; }

    public bool CanInsert { get; set; }

    public string PrefixValue { get; set; } = default!;

    public string PrefixesName { get; set; } = default!;

    public string PrefixesId { get; set; } = default!;

    public string ContentTypesName { get; set; } = default!;

    public string ContentTypesId { get; set; } = default!;

    public string ContentItemsName { get; set; } = default!;

    public string ContentItemsId { get; set; } = default!;

    public string ZonesName { get; set; } = default!;

    public string ZonesId { get; set; } = default!;

    public string ZoneValue { get; set; } = default!;

    public int? ColumnSize { get; set; }

    public object CollectionShape { get; set; } = default!;

    public string HtmlFieldPrefix { get; set; } = default!;

    public string ContentTypeValue { get; set; } = default!;

    public IShape ContentEditor { get; set; } = default!;

    public IShape ContentPreview { get; set; } = default!;

    public IShape Footer { get; set; } = default!;

    public string DisplayType { get; set; } = default!;
}
