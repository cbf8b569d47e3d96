using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>The items of a shape: allocated with the first, sorted when they are read. A mutable struct: keep it in a field.</summary>
internal struct ShapeItems
{
    private List<IPositioned>? _items;
    private bool _unsorted;

    public readonly int Count => _items?.Count ?? 0;

    public void Add(object? item, string? position)
    {
        var positioned = PositionWrapper.TryWrap(item, position);
        if (positioned is null)
        {
            return;
        }

        _items ??= [];
        _unsorted |= _items.Count > 0;
        _items.Add(positioned);
    }

    public readonly void Remove(string name) => _items?.RemoveAll(item => item is IShape shape && shape.Metadata.Name == name);

    public IReadOnlyList<IPositioned> Sorted()
    {
        if (_items is null)
        {
            return [];
        }

        if (_unsorted)
        {
            if (!IsSorted(_items))
            {
                // A new list: whoever is enumerating the old one is not disturbed. OrderBy is stable, List.Sort is not.
                _items = [.. _items.OrderBy(static item => item, (IComparer<IPositioned>)FlatPositionComparer.Instance)];
            }

            _unsorted = false;
        }

        return _items;
    }

    public static IShape? Find(IReadOnlyList<IPositioned> items, string name, Func<string?, string, bool> matches)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not IShape shape)
            {
                continue;
            }

            if (matches(shape.Metadata.Name, name))
            {
                return shape;
            }

            if (Find(shape.Items, name, matches) is { } nested)
            {
                return nested;
            }
        }

        return null;
    }

    private static bool IsSorted(List<IPositioned> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (FlatPositionComparer.Instance.Compare(items[i - 1].Position, items[i].Position) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
