using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

public static class ContentTypePartExtensions
{
    public static string DisplayName(this ContentTypePartDefinition typePart)
        => typePart.GetSettings<ContentTypePartSettings>().DisplayName is { Length: > 0 } name ? name : typePart.PartDefinition.DisplayName();

    public static string? Description(this ContentTypePartDefinition typePart)
        => typePart.GetSettings<ContentTypePartSettings>().Description is { Length: > 0 } text ? text : typePart.PartDefinition.Description();

    public static string? Editor(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().Editor;

    public static string? DisplayMode(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().DisplayMode;

    /// <summary>Whether the type has the part under a name of its own.</summary>
    public static bool IsNamedPart(this ContentTypePartDefinition typePart)
        => typePart.PartDefinition.IsReusable() && typePart.Name != typePart.PartDefinition.Name;
}
