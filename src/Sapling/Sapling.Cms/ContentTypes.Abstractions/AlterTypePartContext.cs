using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes;

public class AlterTypePartContext
{
    public string TypeName { get; set; } = default!;

    public ContentPartDefinition PartDefinition { get; set; } = default!;

    public string PartName { get; set; } = default!;

    public string DisplayName { get; set; } = default!;

    public string Description { get; set; } = default!;

    public string Editor { get; set; } = default!;

    public string DisplayMode { get; set; } = default!;
}
