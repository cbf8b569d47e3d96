using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.Navigation;

public static class NavigationHelper
{
    public static bool UseLegacyFormat() => throw null!;

    public static Task PopulateMenuAsync(object shapeFactory, object parentShape, object menu, IEnumerable<MenuItem> menuItems, ViewContext viewContext) => throw null!;

    public static Task PopulateMenuLevelAsync(object shapeFactory, object parentShape, object menu, IEnumerable<MenuItem> menuItems, ViewContext viewContext) => throw null!;
}
