using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public static class ContentPartAlternatesFactory
{
    public static string[] GetAlternates(ContentTypePartDefinition definition, string shapeType, string displayType) => throw null!;
}
