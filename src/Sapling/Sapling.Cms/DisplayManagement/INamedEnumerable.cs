namespace OrchardCore.DisplayManagement;

public interface INamedEnumerable<T> : IReadOnlyCollection<T>
{
    IList<T> Positional { get; }

    IDictionary<string, T> Named { get; }
}
