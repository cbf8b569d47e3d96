using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

public static class ContentDefinitionManagerExtensions
{
    /// <summary>Changes the definition of a type, or makes a new one.</summary>
    public static async Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync)
    {
        var builder = new ContentTypeDefinitionBuilder(await manager.LoadTypeDefinitionAsync(name) ?? new ContentTypeDefinition(name, CamelCase.ToWords(name)));
        await alterationAsync(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    /// <inheritdoc cref="AlterTypeDefinitionAsync(IContentDefinitionManager, string, Func{ContentTypeDefinitionBuilder, Task})"/>
    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration)
        => manager.AlterTypeDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    /// <summary>Changes the definition of a part, or makes a new one.</summary>
    public static async Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync)
    {
        var builder = new ContentPartDefinitionBuilder(await manager.LoadPartDefinitionAsync(name) ?? new ContentPartDefinition(name));
        await alterationAsync(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }

    /// <inheritdoc cref="AlterPartDefinitionAsync(IContentDefinitionManager, string, Func{ContentPartDefinitionBuilder, Task})"/>
    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration)
        => manager.AlterPartDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    public static async Task<IEnumerable<ContentTypeDefinition>> ListWidgetTypeDefinitionsAsync(this IContentDefinitionManager manager)
        => (await manager.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("Widget"));
}
