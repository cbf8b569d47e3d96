using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

public static class ContentDefinitionManagerExtensions
{
    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync) => throw null!;

    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration) => throw null!;

    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync) => throw null!;

    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration) => throw null!;

    public static Task MigratePartSettingsAsync<TPart, TSettings>(this IContentDefinitionManager manager) where TPart : ContentPart where TSettings : class => throw null!;

    public static Task MigrateFieldSettingsAsync<TField, TSettings>(this IContentDefinitionManager manager) where TField : ContentField where TSettings : class => throw null!;

    public static Task<IEnumerable<ContentTypeDefinition>> ListWidgetTypeDefinitionsAsync(this IContentDefinitionManager manager) => throw null!;
}
