using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Asks the selectors once a request.</summary>
internal sealed class RequestThemeManager(IEnumerable<IThemeSelector> themeSelectors, IExtensionManager extensionManager) : IThemeManager
{
    private Task<IExtensionInfo?>? _theme;

    public Task<IExtensionInfo?> GetThemeAsync() => _theme ??= SelectAsync();

    private async Task<IExtensionInfo?> SelectAsync()
    {
        var proposals = new List<ThemeSelectorResult>();
        foreach (var selector in themeSelectors)
        {
            if (await selector.GetThemeAsync() is { ThemeName: { Length: > 0 } } proposal)
            {
                proposals.Add(proposal);
            }
        }

        return proposals
            .OrderByDescending(proposal => proposal.Priority)
            .Select(proposal => extensionManager.GetExtension(proposal.ThemeName!))
            .FirstOrDefault(theme => theme.Exists);
    }
}
