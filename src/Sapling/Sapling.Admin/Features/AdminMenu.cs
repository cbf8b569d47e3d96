using Microsoft.Extensions.Localization;
using OrchardCore.Features;
using OrchardCore.Navigation;

namespace Sapling.Admin.Features;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) => S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["Features"], S["Features"].PrefixPosition(), features => features
                .Action("Features", "Admin", "OrchardCore.Features")
                .Permission(FeaturesPermissions.ManageFeatures)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
