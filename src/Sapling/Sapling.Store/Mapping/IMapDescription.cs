namespace Sapling.Store.Mapping;

internal interface IMapDescription
{
    /// <summary>Whether a document maps to one row at most.</summary>
    bool IsSingle { get; }
}
