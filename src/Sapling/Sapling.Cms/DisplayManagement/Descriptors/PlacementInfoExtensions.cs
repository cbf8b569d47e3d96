namespace OrchardCore.DisplayManagement.Descriptors;

public static class PlacementInfoExtensions
{
    /// <summary>Both as one: the second's word holds where both speak, alternates and wrappers add up. Null when neither is there.</summary>
    public static PlacementInfo? Combine(this PlacementInfo? first, PlacementInfo? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        return new(
            second.Location ?? first.Location,
            second.Source ?? first.Source,
            second.ShapeType ?? first.ShapeType,
            second.DefaultPosition ?? first.DefaultPosition,
            first.CombineAlternates(second.Alternates),
            first.CombineWrappers(second.Wrappers));
    }

    public static string[] CombineAlternates(this PlacementInfo placement, string[]? alternates) => Union(placement.Alternates, alternates);

    public static string[] CombineWrappers(this PlacementInfo placement, string[]? wrappers) => Union(placement.Wrappers, wrappers);

    private static string[] Union(string[] first, string[]? second) =>
        second is null or [] ? first : first.Length == 0 ? second : [.. first.Union(second)];
}
