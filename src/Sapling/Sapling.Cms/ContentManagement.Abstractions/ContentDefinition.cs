using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A name and the settings of modules under it. A definition is never changed: builders make a new one.</summary>
public abstract class ContentDefinition
{
    private readonly ConcurrentDictionary<Type, object> _cache = new();

    public string Name { get; protected set; } = null!;

    public JsonObject Settings { get; protected set; } = [];

    /// <summary>The settings of that type, read once; callers must not change what they get.</summary>
    public T GetSettings<T>() where T : new()
        => (T)_cache.GetOrAdd(typeof(T), static (type, settings) => Read<T>(settings, type.Name), Settings);

    private static object Read<T>(JsonObject settings, string name) where T : new()
        => settings[name] is JsonObject value && ContentJson.FromNode<T>(value) is { } read ? read : new T();
}
