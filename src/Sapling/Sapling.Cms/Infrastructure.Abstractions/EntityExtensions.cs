namespace OrchardCore.Entities;

public static class EntityExtensions
{
    public static T GetOrCreate<T>(this IEntity entity) where T : new() => throw null!;

    public static T GetOrCreate<T>(this IEntity entity, string name) where T : new() => throw null!;

    public static bool Has<T>(this IEntity entity) => throw null!;

    public static bool Has(this IEntity entity, string name) => throw null!;

    public static IEntity Put<T>(this IEntity entity, T aspect) where T : new() => throw null!;

    public static bool Remove<T>(this IEntity entity) => throw null!;

    public static bool TryGet<T>(this IEntity entity, out T aspect) => throw null!;

    public static bool TryGet<T>(this IEntity entity, string name, out T aspect) => throw null!;

    public static bool Remove(this IEntity entity, string name) => throw null!;

    public static IEntity Put(this IEntity entity, string name, object value) => throw null!;

    public static IEntity Alter<TAspect>(this IEntity entity, Action<TAspect> action) where TAspect : new() => throw null!;

    public static IEntity Alter<TAspect>(this IEntity entity, string name, Action<TAspect> action) where TAspect : new() => throw null!;
}
