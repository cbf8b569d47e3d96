using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

public class ContentPickerSearchContext
{
    public string Query { get; set; } = default!;

    public bool DisplayAllContentTypes { get; set; }

    public IEnumerable<string> ContentTypes { get; set; } = default!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = default!;
}
