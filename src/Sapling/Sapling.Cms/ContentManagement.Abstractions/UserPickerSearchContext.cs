using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

public class UserPickerSearchContext
{
    public string Query { get; set; } = null!;

    public bool DisplayAllUsers { get; set; }

    public IEnumerable<string> Roles { get; set; } = [];

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
