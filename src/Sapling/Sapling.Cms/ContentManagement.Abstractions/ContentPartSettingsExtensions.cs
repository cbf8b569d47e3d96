using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Settings;

public static class ContentPartSettingsExtensions
{
    public static ContentPartDefinitionBuilder Attachable(this ContentPartDefinitionBuilder builder, bool attachable = true) => throw null!;

    public static bool IsAttachable(this ContentPartDefinition part) => throw null!;

    public static ContentPartDefinitionBuilder Reusable(this ContentPartDefinitionBuilder builder, bool reusable = true) => throw null!;

    public static bool IsReusable(this ContentPartDefinition part) => throw null!;

    public static ContentPartDefinitionBuilder WithDescription(this ContentPartDefinitionBuilder builder, string description) => throw null!;

    public static ContentPartDefinitionBuilder WithDisplayName(this ContentPartDefinitionBuilder builder, string description) => throw null!;

    public static ContentPartDefinitionBuilder WithDefaultPosition(this ContentPartDefinitionBuilder builder, string position) => throw null!;

    public static string DefaultPosition(this ContentPartDefinition part) => throw null!;

    public static string Description(this ContentPartDefinition part) => throw null!;

    public static string DisplayName(this ContentPartDefinition part) => throw null!;
}
