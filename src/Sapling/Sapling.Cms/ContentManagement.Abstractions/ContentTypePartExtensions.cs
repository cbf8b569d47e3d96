namespace OrchardCore.ContentManagement.Metadata.Models;

public static class ContentTypePartExtensions
{
    public static string DisplayName(this ContentTypePartDefinition typePart) => throw null!;

    public static string Description(this ContentTypePartDefinition typePart) => throw null!;

    public static string Editor(this ContentTypePartDefinition typePart) => throw null!;

    public static string DisplayMode(this ContentTypePartDefinition typePart) => throw null!;

    public static bool IsNamedPart(this ContentTypePartDefinition typePart) => throw null!;
}
