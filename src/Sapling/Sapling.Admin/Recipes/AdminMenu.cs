using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Recipes;

namespace Sapling.Admin.Recipes;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) => S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["Recipes"], S["Recipes"].PrefixPosition(), recipes => recipes
                .Action("Index", "Admin", "OrchardCore.Recipes")
                .Permission(RecipePermissions.ManageRecipes)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
