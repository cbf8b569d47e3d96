using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public static class ContentFieldAlternatesFactory
{
    public static string[] GetAlternates(ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, string shapeType, string displayType) => throw null!;
}
