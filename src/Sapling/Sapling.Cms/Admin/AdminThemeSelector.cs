using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Theming;

namespace OrchardCore.Admin;

/// <summary>The admin's own theme on the admin's pages.</summary>
internal sealed class AdminThemeSelector(IAdminThemeService adminThemeService, IHttpContextAccessor httpContextAccessor) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        httpContextAccessor.HttpContext is { } context && AdminAttribute.IsApplied(context)
            ? new() { Priority = 100, ThemeName = await adminThemeService.GetAdminThemeNameAsync() }
            : null;
}
