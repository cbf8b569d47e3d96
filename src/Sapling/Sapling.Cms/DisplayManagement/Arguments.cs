namespace OrchardCore.DisplayManagement;

public static class Arguments
{
    public static readonly INamedEnumerable<object> Empty = Arguments<object>.Empty;

    /// <summary>The last arguments have the given names, those before them have positions only.</summary>
    public static INamedEnumerable<T> FromT<T>(IEnumerable<T> arguments, IEnumerable<string> names)
    {
        T[] values = [.. arguments];
        string[] keys = [.. names];
        var first = values.Length - keys.Length;
        var named = new Dictionary<string, T>(keys.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < keys.Length; i++)
        {
            named[keys[i]] = values[first + i];
        }

        return new NamedEnumerable<T>(values[..first], named);
    }

    public static INamedEnumerable<object> From(IEnumerable<object> arguments, IEnumerable<string> names) => FromT(arguments, names);

    public static INamedEnumerable<object> From(IDictionary<string, object> dictionary) => new NamedEnumerable<object>([], dictionary);

    public static INamedEnumerable<object> From(Dictionary<string, object> dictionary) => new NamedEnumerable<object>([], dictionary);

    public static INamedEnumerable<string> From(IDictionary<string, string> dictionary) => new NamedEnumerable<string>([], dictionary);

    public static INamedEnumerable<string> From(Dictionary<string, string> dictionary) => new NamedEnumerable<string>([], dictionary);

    /// <summary>The object's public properties as named arguments, read by accessors that are compiled once per type.</summary>
    public static INamedEnumerable<object> From<T>(T propertyObject)
    {
        switch (propertyObject)
        {
            case null:
                return Empty;
            case INamedEnumerable<object> arguments:
                return arguments;
            case IDictionary<string, object> dictionary:
                return From(dictionary);
        }

        var properties = PropertyAccessors.Of(propertyObject.GetType());
        var named = new Dictionary<string, object>(properties.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, read) in properties)
        {
            named[name] = read(propertyObject)!;
        }

        return new NamedEnumerable<object>([], named);
    }
}
