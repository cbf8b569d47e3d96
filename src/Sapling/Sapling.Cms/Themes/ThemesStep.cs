using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.Environment.Extensions;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Themes.Services;

namespace OrchardCore.Themes.Recipes;

/// <summary>The recipe step <c>Themes</c>: <c>{ "name": "Themes", "Site": "…", "Admin": "…" }</c>.</summary>
internal sealed class ThemesStep(
    ISiteThemeService siteThemeService,
    IAdminThemeService adminThemeService,
    IExtensionManager extensionManager,
    IStringLocalizer<ThemesStep> localizer) : NamedRecipeStepHandler("Themes")
{
    private readonly IStringLocalizer S = localizer;

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = Read(context, "Site");
        var admin = Read(context, "Admin");
        if (context.Errors.Count > 0)
        {
            return;
        }

        if (site is not null)
        {
            await siteThemeService.SetSiteThemeAsync(site);
        }

        if (admin is not null)
        {
            await adminThemeService.SetAdminThemeAsync(admin);
        }
    }

    private string? Read(RecipeExecutionContext context, string key)
    {
        var property = context.Step.FirstOrDefault(property => string.Equals(property.Key, key, StringComparison.OrdinalIgnoreCase));
        if (property.Value?.ToString() is not { Length: > 0 } name)
        {
            return null;
        }

        if (extensionManager.GetExtension(name) is { Exists: true } theme && theme.IsTheme())
        {
            return name;
        }

        context.Errors.Add(S["There is no theme '{0}'.", name]);
        return null;
    }
}
