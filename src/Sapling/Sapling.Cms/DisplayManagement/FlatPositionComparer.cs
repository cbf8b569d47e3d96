namespace OrchardCore.DisplayManagement.Zones;

public sealed class FlatPositionComparer : IComparer<IPositioned>, IComparer<string>
{
    public static FlatPositionComparer Instance { get; } = default!;

    public int Compare(IPositioned a, IPositioned b) => throw null!;

    public int Compare(string x, string y) => throw null!;
}
