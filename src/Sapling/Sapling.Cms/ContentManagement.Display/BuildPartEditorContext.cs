using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

public class BuildPartEditorContext : BuildEditorContext
{
    public BuildPartEditorContext(ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
        : base(default!, default!, default!, default!, default!, default!, default!)
    {
        throw null!;
    }

    public ContentTypePartDefinition TypePartDefinition { get; } = default!;

    public string PartLocation { get; set; } = default!;
}
