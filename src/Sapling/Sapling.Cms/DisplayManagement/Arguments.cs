namespace OrchardCore.DisplayManagement;

public static class Arguments
{
    public static readonly INamedEnumerable<object> Empty = default!;

    public static INamedEnumerable<T> FromT<T>(IEnumerable<T> arguments, IEnumerable<string> names) => throw null!;

    public static INamedEnumerable<object> From(IEnumerable<object> arguments, IEnumerable<string> names) => throw null!;

    public static INamedEnumerable<object> From(IDictionary<string, object> dictionary) => throw null!;

    public static INamedEnumerable<object> From(Dictionary<string, object> dictionary) => throw null!;

    public static INamedEnumerable<string> From(IDictionary<string, string> dictionary) => throw null!;

    public static INamedEnumerable<string> From(Dictionary<string, string> dictionary) => throw null!;

    public static INamedEnumerable<object> From<T>(T propertyObject) => throw null!;
}
