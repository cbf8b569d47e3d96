using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

public class UserPickerSearchContext
{
    public string Query { get; set; } = default!;

    public bool DisplayAllUsers { get; set; }

    public IEnumerable<string> Roles { get; set; } = default!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = default!;
}
