using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

public class BuildFieldEditorContext : BuildEditorContext
{
    public BuildFieldEditorContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        : base(default!, default!, default!, default!, default!, default!, default!)
    {
        throw null!;
    }

    public ContentPart ContentPart { get; } = default!;

    public ContentTypePartDefinition TypePartDefinition { get; } = default!;

    public ContentPartFieldDefinition PartFieldDefinition { get; } = default!;
}
