using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

public class DisplayUserPickerFieldViewModel
{
    public string[] UserIds => Field.UserIds;

    /// <summary>The names of the users who were picked.</summary>
    public IReadOnlyList<string> Names { get; set; } = [];

    public UserPickerField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
