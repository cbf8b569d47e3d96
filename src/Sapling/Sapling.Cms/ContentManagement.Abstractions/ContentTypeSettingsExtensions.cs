using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

public static class ContentTypeSettingsExtensions
{
    public static ContentTypeDefinitionBuilder Creatable(this ContentTypeDefinitionBuilder builder, bool creatable = true) => throw null!;

    public static ContentTypeDefinitionBuilder Listable(this ContentTypeDefinitionBuilder builder, bool listable = true) => throw null!;

    public static ContentTypeDefinitionBuilder Draftable(this ContentTypeDefinitionBuilder builder, bool draftable = true) => throw null!;

    public static ContentTypeDefinitionBuilder Versionable(this ContentTypeDefinitionBuilder builder, bool versionable = true) => throw null!;

    public static ContentTypeDefinitionBuilder Securable(this ContentTypeDefinitionBuilder builder, bool securable = true) => throw null!;

    public static ContentTypeDefinitionBuilder Stereotype(this ContentTypeDefinitionBuilder builder, string stereotype) => throw null!;

    public static ContentTypeDefinitionBuilder WithDescription(this ContentTypeDefinitionBuilder builder, string description) => throw null!;

    public static ContentTypeDefinitionBuilder WithCategory(this ContentTypeDefinitionBuilder builder, string category) => throw null!;

    public static ContentTypeDefinitionBuilder WithThumbnailPath(this ContentTypeDefinitionBuilder builder, string thumbnailPath) => throw null!;
}
