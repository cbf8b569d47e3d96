using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Typed access to what is attached to an entity; the name is the type's unless another is given.</summary>
public static class EntityExtensions
{
    /// <summary>A copy of what is attached, or a new instance, which is not attached by this.</summary>
    public static T GetOrCreate<T>(this IEntity entity) where T : new() => entity.GetOrCreate<T>(typeof(T).Name);

    /// <inheritdoc cref="GetOrCreate{T}(IEntity)"/>
    public static T GetOrCreate<T>(this IEntity entity, string name) where T : new()
        => entity.TryGet<T>(name, out var aspect) ? aspect : new T();

    public static bool Has<T>(this IEntity entity) => entity.Has(typeof(T).Name);

    public static bool Has(this IEntity entity, string name) => entity.Properties[name] is not null;

    public static bool TryGet<T>(this IEntity entity, [MaybeNullWhen(false)] out T aspect)
        => entity.TryGet(typeof(T).Name, out aspect);

    public static bool TryGet<T>(this IEntity entity, string name, [MaybeNullWhen(false)] out T aspect)
    {
        aspect = entity.Properties[name] is { } node ? node.Deserialize<T>(JOptions.Default) : default;
        return aspect is not null;
    }

    /// <summary>Attaches a copy of the aspect in place of what was attached before.</summary>
    public static IEntity Put<T>(this IEntity entity, T aspect) where T : new() => entity.Put(typeof(T).Name, aspect!);

    /// <inheritdoc cref="Put{T}(IEntity, T)"/>
    public static IEntity Put(this IEntity entity, string name, object value)
    {
        // A node that hangs in another tree already cannot be put into this one.
        entity.Properties[name] = value is JsonNode node
            ? node.DeepClone()
            : JsonSerializer.SerializeToNode(value, value.GetType(), JOptions.Default);
        return entity;
    }

    /// <summary>Changes what is attached, starting from a new instance if there is none.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, Action<TAspect> action) where TAspect : new()
        => entity.Alter(typeof(TAspect).Name, action);

    /// <inheritdoc cref="Alter{TAspect}(IEntity, Action{TAspect})"/>
    public static IEntity Alter<TAspect>(this IEntity entity, string name, Action<TAspect> action) where TAspect : new()
    {
        var aspect = entity.GetOrCreate<TAspect>(name);
        action(aspect);
        return entity.Put(name, aspect!);
    }

    public static bool Remove<T>(this IEntity entity) => entity.Remove(typeof(T).Name);

    public static bool Remove(this IEntity entity, string name) => entity.Properties.Remove(name);
}
