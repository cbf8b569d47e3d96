using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement.Theming;

public static class ThemeManagerExtensions
{
    public static Task<ShapeTable> GetShapeTableAsync(this IThemeManager themeManager, IShapeTableManager shapeTableManager) => throw null!;

    public static Task<ShapeTable> TryGetShapeTableAsync(this IThemeManager themeManager, IShapeTableManager shapeTableManager) => throw null!;
}
