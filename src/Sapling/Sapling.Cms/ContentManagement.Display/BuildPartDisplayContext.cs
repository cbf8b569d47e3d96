using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

public class BuildPartDisplayContext : BuildDisplayContext
{
    public BuildPartDisplayContext(ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
        : base(default!, default!, default!, default!, default!, default!)
    {
        throw null!;
    }

    public ContentTypePartDefinition TypePartDefinition { get; } = default!;
}
