using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Settings of a definition: an object per settings class, under the name of the class.</summary>
internal static class DefinitionSettings
{
    internal static void Set<T>(JsonObject settings, T value) => settings[typeof(T).Name] = ContentJson.ToObject(value!);

    internal static void Alter<T>(JsonObject settings, Action<T> alteration) where T : class, new()
    {
        var name = typeof(T).Name;
        var existing = settings[name] as JsonObject;
        var value = existing is null ? new T() : ContentJson.FromNode<T>(existing) ?? new T();
        alteration(value);
        settings[name] = ContentJson.ToObject(value);
    }
}
