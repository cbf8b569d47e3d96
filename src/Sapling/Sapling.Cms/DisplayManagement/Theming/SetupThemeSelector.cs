using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>While the site is being set up it has no theme of its own yet: the admin's dresses the setup screen.</summary>
internal sealed class SetupThemeSelector(ShellSettings shellSettings) : IThemeSelector
{
    private static readonly Task<ThemeSelectorResult?> _nothing = Task.FromResult<ThemeSelectorResult?>(null);
    private static readonly Task<ThemeSelectorResult?> _admin = Task.FromResult<ThemeSelectorResult?>(new() { Priority = 1000, ThemeName = "TheAdmin" });

    public Task<ThemeSelectorResult?> GetThemeAsync() => shellSettings.State == TenantState.Running ? _nothing : _admin;
}
