using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

public static class ContentTypeExtensions
{
    public static bool TryGetStereotype(this ContentTypeDefinition contentTypeDefinition, out string stereotype) => throw null!;

    public static bool HasStereotype(this ContentTypeDefinition contentTypeDefinition) => throw null!;

    public static bool StereotypeEquals(this ContentTypeDefinition contentTypeDefinition, string stereotype) => throw null!;

    public static bool StereotypeEquals(this ContentTypeDefinition contentTypeDefinition, string stereotype, StringComparison stringComparison) => throw null!;

    public static string GetStereotype(this ContentTypeDefinition contentTypeDefinition) => throw null!;

    public static bool IsListable(this ContentTypeDefinition contentTypeDefinition) => throw null!;

    public static bool IsCreatable(this ContentTypeDefinition contentTypeDefinition) => throw null!;

    public static bool IsDraftable(this ContentTypeDefinition contentTypeDefinition) => throw null!;

    public static bool IsVersionable(this ContentTypeDefinition contentTypeDefinition) => throw null!;

    public static bool IsSecurable(this ContentTypeDefinition contentTypeDefinition) => throw null!;

    public static bool HasDescription(this ContentTypeDefinition contentTypeDefinition) => throw null!;

    public static string GetDescription(this ContentTypeDefinition contentTypeDefinition) => throw null!;

    public static ContentTypeSettings GetSettings(this ContentTypeDefinition contentTypeDefinition) => throw null!;
}
