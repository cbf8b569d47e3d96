namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape type may carry alternates in its name, from the general to the special: <c>SystemPage__Login</c>.</summary>
internal static class ShapeTypeNames
{
    private const string Separator = "__";

    public static string Base(string shapeType)
    {
        var separator = shapeType.IndexOf(Separator, StringComparison.Ordinal);
        return separator < 0 ? shapeType : shapeType[..separator];
    }

    /// <summary>The next more general name; null when there is none.</summary>
    public static string? MoreGeneral(string shapeType)
    {
        var separator = shapeType.LastIndexOf(Separator, StringComparison.Ordinal);
        return separator <= 0 ? null : shapeType[..separator];
    }
}
