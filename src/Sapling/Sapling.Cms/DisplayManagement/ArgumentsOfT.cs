using System.Collections.ObjectModel;

namespace OrchardCore.DisplayManagement;

public static class Arguments<T>
{
    public static readonly INamedEnumerable<T> Empty = new NamedEnumerable<T>([], ReadOnlyDictionary<string, T>.Empty);
}
