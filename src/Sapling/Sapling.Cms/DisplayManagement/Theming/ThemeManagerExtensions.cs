using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement.Theming;

public static class ThemeManagerExtensions
{
    /// <summary>The shape table of the current theme; without a theme that of the modules alone.</summary>
    public static async Task<ShapeTable> GetShapeTableAsync(this IThemeManager themeManager, IShapeTableManager shapeTableManager)
    {
        var theme = await themeManager.GetThemeAsync();
        return await shapeTableManager.GetShapeTableAsync(theme?.Id);
    }

    /// <summary>The shape table of the current theme; null without a theme.</summary>
    public static async Task<ShapeTable?> TryGetShapeTableAsync(this IThemeManager themeManager, IShapeTableManager shapeTableManager)
    {
        var theme = await themeManager.GetThemeAsync();
        return theme is null ? null : await shapeTableManager.GetShapeTableAsync(theme.Id);
    }
}
