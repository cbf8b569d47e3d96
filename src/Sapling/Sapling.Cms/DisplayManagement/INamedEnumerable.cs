namespace OrchardCore.DisplayManagement;

/// <summary>Values of a call, some by position and some by name.</summary>
public interface INamedEnumerable<T> : IReadOnlyCollection<T>
{
    IList<T> Positional { get; }

    IDictionary<string, T> Named { get; }
}
