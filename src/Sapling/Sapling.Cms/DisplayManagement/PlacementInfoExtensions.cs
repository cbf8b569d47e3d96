namespace OrchardCore.DisplayManagement.Descriptors;

public static class PlacementInfoExtensions
{
    public static PlacementInfo Combine(this PlacementInfo first, PlacementInfo second) => throw null!;

    public static string[] CombineAlternates(this PlacementInfo placement, string[] alternates) => throw null!;

    public static string[] CombineWrappers(this PlacementInfo placement, string[] wrappers) => throw null!;
}
