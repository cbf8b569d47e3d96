using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

public static class ConfigurationSectionExtensions
{
    /// <summary>A section named with <c>_</c>, or as formerly with <c>.</c> in its place.</summary>
    public static IConfigurationSection GetSectionCompat(this IConfiguration configuration, string key)
    {
        var section = configuration.GetSection(key);
        return section.Exists() ? section : configuration.GetSection(key.Replace('_', '.'));
    }

    /// <summary>A section as JSON: one whose keys are the numbers from 0 is an array, values are strings.</summary>
    public static JsonNode? AsJsonNode(this IConfiguration configuration)
    {
        var children = configuration.GetChildren().ToArray();
        if (children.Length == 0)
        {
            return (configuration as IConfigurationSection)?.Value is { } value ? JsonValue.Create(value) : new JsonObject();
        }

        if (children.Select((child, index) => child.Key == index.ToString(System.Globalization.CultureInfo.InvariantCulture)).All(isIndex => isIndex))
        {
            return new JsonArray([.. children.Select(child => child.AsJsonNode())]);
        }

        return new JsonObject(children.Select(child => KeyValuePair.Create(child.Key, child.AsJsonNode())));
    }
}
