using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The parts and fields of an item with their handlers; parts and fields without handlers are not even read.</summary>
internal sealed class ContentPartHandlers(IServiceProvider services, IOptions<ContentOptions> options, IContentDefinitionManager definitions)
{
    private readonly ContentOptions _options = options.Value;
    private readonly Dictionary<string, IContentPartHandler[]> _parts = [];
    private readonly Dictionary<string, IContentFieldHandler[]> _fields = [];

    /// <summary>Gives an item the parts and fields that its type has and it lacks.</summary>
    internal async Task WeldAsync(ContentItem item)
    {
        foreach (var typePart in await PartsAsync(item))
        {
            if (!item.Has(typePart.Name))
            {
                item.Weld(typePart.Name, _options.CreatePart(typePart.PartDefinition.Name));
            }

            foreach (var field in typePart.PartDefinition.Fields)
            {
                if (item.Data[typePart.Name] is System.Text.Json.Nodes.JsonObject data && !data.ContainsKey(field.Name))
                {
                    Part(item, typePart)?.Weld(field.Name, _options.CreateField(field.FieldDefinition.Name));
                }
            }
        }
    }

    internal async Task RunAsync<TContext, TFieldContext>(
        ContentItem item,
        TContext context,
        Func<IContentPartHandler, TContext, ContentPart, Task> onPart,
        Func<TContext, TFieldContext> createFieldContext,
        Func<IContentFieldHandler, TFieldContext, ContentField, Task> onField,
        Action<TContext, TFieldContext>? afterField = null)
        where TFieldContext : ContentFieldContextBase
    {
        foreach (var typePart in await PartsAsync(item))
        {
            foreach (var handler in PartHandlers(typePart))
            {
                if (Part(item, typePart) is { } part)
                {
                    await onPart(handler, context, part);
                }
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                foreach (var handler in FieldHandlers(definition))
                {
                    if (Field(Part(item, typePart), definition) is { } field)
                    {
                        var fieldContext = createFieldContext(context);
                        if (fieldContext is not null)
                        {
                            fieldContext.ContentPartFieldDefinition = definition;
                            fieldContext.PartName = typePart.Name;
                        }

                        await onField(handler, fieldContext!, field);
                        afterField?.Invoke(context, fieldContext!);
                    }
                }
            }
        }
    }

    internal async Task ValidateAsync(
        ValidateContentContext context,
        Func<IContentPartHandler, ValidateContentContext, ContentPart, Task> onPart,
        Func<IContentFieldHandler, ValidateContentFieldContext, ContentField, Task> onField)
    {
        foreach (var typePart in await PartsAsync(context.ContentItem))
        {
            var partContext = new ValidateContentPartContext(context.ContentItem, typePart, context.ContentValidateResult);
            foreach (var handler in PartHandlers(typePart))
            {
                if (Part(context.ContentItem, typePart) is { } part)
                {
                    await onPart(handler, partContext, part);
                }
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                foreach (var handler in FieldHandlers(definition))
                {
                    // A field that an imported item does not mention is still required.
                    var part = Part(context.ContentItem, typePart);
                    var field = Field(part, definition) ?? _options.CreateField(definition.FieldDefinition.Name);
                    await onField(handler, new ValidateContentFieldContext(context.ContentItem, context.ContentValidateResult) { ContentPartFieldDefinition = definition, PartName = typePart.Name }, field);
                }
            }
        }
    }

    internal async Task VersionAsync(
        VersionContentContext context,
        Func<IContentPartHandler, VersionContentContext, ContentPart, ContentPart, Task> onPart,
        Func<IContentFieldHandler, VersionContentFieldContext, ContentField, ContentField, Task> onField)
    {
        foreach (var typePart in await PartsAsync(context.ContentItem))
        {
            foreach (var handler in PartHandlers(typePart))
            {
                if (Part(context.ContentItem, typePart) is { } existing && Part(context.BuildingContentItem, typePart) is { } building)
                {
                    await onPart(handler, context, existing, building);
                }
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                foreach (var handler in FieldHandlers(definition))
                {
                    if (Field(Part(context.ContentItem, typePart), definition) is { } existing && Field(Part(context.BuildingContentItem, typePart), definition) is { } building)
                    {
                        await onField(handler, new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem) { ContentPartFieldDefinition = definition, PartName = typePart.Name }, existing, building);
                    }
                }
            }
        }
    }

    private async Task<IEnumerable<ContentTypePartDefinition>> PartsAsync(ContentItem item)
        => (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts ?? [];

    private ContentPart? Part(ContentItem item, ContentTypePartDefinition typePart)
        => item.Get(_options.PartType(typePart.PartDefinition.Name), typePart.Name) as ContentPart;

    private ContentField? Field(ContentPart? part, ContentPartFieldDefinition definition)
        => part?.Get(_options.FieldType(definition.FieldDefinition.Name), definition.Name) as ContentField;

    private IContentPartHandler[] PartHandlers(ContentTypePartDefinition typePart)
    {
        var name = typePart.PartDefinition.Name;
        if (!_parts.TryGetValue(name, out var handlers))
        {
            _parts[name] = handlers = _options.ContentPartOptionsLookup.TryGetValue(name, out var option)
                ? [.. option.Handlers.Select(type => (IContentPartHandler)services.GetRequiredService(type))]
                : [];
        }

        return handlers;
    }

    private IContentFieldHandler[] FieldHandlers(ContentPartFieldDefinition definition)
    {
        var name = definition.FieldDefinition.Name;
        if (!_fields.TryGetValue(name, out var handlers))
        {
            _fields[name] = handlers = _options.ContentFieldOptionsLookup.TryGetValue(name, out var option)
                ? [.. option.Handlers.Select(type => (IContentFieldHandler)services.GetRequiredService(type))]
                : [];
        }

        return handlers;
    }
}
