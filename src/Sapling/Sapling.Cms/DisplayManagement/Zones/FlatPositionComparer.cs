namespace OrchardCore.DisplayManagement.Zones;

/// <summary>
/// Orders positions such as <c>5</c>, <c>1.10</c>, <c>before</c> and <c>after</c>: segment by segment, numbers as numbers.
/// No position counts as <c>0</c>. Compares without allocating.
/// </summary>
public sealed class FlatPositionComparer : IComparer<IPositioned>, IComparer<string>
{
    private FlatPositionComparer()
    {
    }

    public static FlatPositionComparer Instance { get; } = new();

    public int Compare(IPositioned? a, IPositioned? b) => Compare(a?.Position, b?.Position);

    public int Compare(string? x, string? y)
    {
        if (x == y)
        {
            return 0;
        }

        var left = Normalize(x);
        var right = Normalize(y);
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var result = CompareSegments(Next(ref left), Next(ref right));
            if (result != 0)
            {
                return result;
            }
        }

        // "1.before" comes before "1", everything else that is longer comes after.
        if (!left.IsEmpty)
        {
            return Number(Next(ref left)) < 0 ? -1 : 1;
        }

        return right.IsEmpty ? 0 : Number(Next(ref right)) < 0 ? 1 : -1;
    }

    private static ReadOnlySpan<char> Normalize(string? position)
    {
        var span = position.AsSpan().Trim().Trim(':').TrimEnd('.');
        return span.IsEmpty ? "0" : span;
    }

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('.', ':');
        var segment = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return segment;
    }

    private static int CompareSegments(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var left = Number(a);
        var right = Number(b);
        return left is not null && right is not null
            ? left.Value.CompareTo(right.Value)
            : a.CompareTo(b, StringComparison.OrdinalIgnoreCase);
    }

    private static int? Number(ReadOnlySpan<char> segment) =>
        segment.Equals("before", StringComparison.OrdinalIgnoreCase) ? -9999
        : segment.Equals("after", StringComparison.OrdinalIgnoreCase) ? 9999
        : int.TryParse(segment, out var number) ? number
        : null;
}
