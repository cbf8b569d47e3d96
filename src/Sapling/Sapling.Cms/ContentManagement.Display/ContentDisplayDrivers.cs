using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display;

/// <summary>The drivers of this request, found once per part or field and mode.</summary>
internal sealed class ContentDisplayDrivers(IServiceProvider services, IOptions<ContentDisplayOptions> options)
{
    private readonly Dictionary<(string, string?, bool), IContentPartDisplayDriver[]> _parts = [];
    private readonly Dictionary<(string, string?, bool), IContentFieldDisplayDriver[]> _fields = [];

    internal IContentPartDisplayDriver[] Of(ContentTypePartDefinition part, bool editor)
    {
        var key = (part.PartDefinition.Name, editor ? part.Editor() : part.DisplayMode(), editor);
        if (!_parts.TryGetValue(key, out var drivers))
        {
            _parts[key] = drivers = options.Value.ContentPartOptions.TryGetValue(key.Name, out var option)
                ? [.. (editor ? option.EditorDrivers : option.DisplayDrivers)
                    .Where(driver => editor ? driver.Editor(key.Item2) : driver.DisplayMode(key.Item2))
                    .Select(driver => (IContentPartDisplayDriver)services.GetRequiredService(driver.DisplayDriverType))]
                : [];
        }

        return drivers;
    }

    internal IContentFieldDisplayDriver[] Of(ContentPartFieldDefinition field, bool editor)
    {
        var key = (field.FieldDefinition.Name, editor ? field.Editor() : field.DisplayMode(), editor);
        if (!_fields.TryGetValue(key, out var drivers))
        {
            _fields[key] = drivers = options.Value.ContentFieldOptions.TryGetValue(key.Name, out var option)
                ? [.. (editor ? option.EditorDrivers : option.DisplayModeDrivers)
                    .Where(driver => editor ? driver.Editor(key.Item2) : driver.DisplayMode(key.Item2))
                    .Select(driver => (IContentFieldDisplayDriver)services.GetRequiredService(driver.DisplayDriverType))]
                : [];
        }

        return drivers;
    }
}
