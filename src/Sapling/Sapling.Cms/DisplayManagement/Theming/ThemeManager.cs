using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

public class ThemeManager : IThemeManager
{
    public ThemeManager(IEnumerable<IThemeSelector> themeSelectors, IExtensionManager extensionManager) { throw null!; }

    public Task<IExtensionInfo> GetThemeAsync() => throw null!;
}
