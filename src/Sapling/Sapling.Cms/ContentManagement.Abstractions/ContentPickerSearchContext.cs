using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

public class ContentPickerSearchContext
{
    public string Query { get; set; } = null!;

    public bool DisplayAllContentTypes { get; set; }

    public IEnumerable<string> ContentTypes { get; set; } = [];

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
