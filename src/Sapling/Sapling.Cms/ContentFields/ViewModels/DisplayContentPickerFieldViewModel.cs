using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

public class DisplayContentPickerFieldViewModel
{
    public string[] ContentItemIds => Field.ContentItemIds;

    /// <summary>The published items that were picked.</summary>
    public IReadOnlyList<ContentItem> Items { get; set; } = [];

    public ContentPickerField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
