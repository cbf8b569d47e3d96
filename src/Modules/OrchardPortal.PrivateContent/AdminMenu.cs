using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.PrivateContent;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["Private content"], S["Private content"].PrefixPosition(), page => page
                .Action("Index", "DomainSettings", new { area = "OrchardPortal.PrivateContent" })
                .Permission(PrivateContentPermissions.ManagePrivateContent)
                .LocalNav())
            .Add(S["System pages"], S["System pages"].PrefixPosition(), page => page
                .Action("Index", "SystemPage", new { area = "OrchardPortal.PrivateContent" })
                .Permission(PrivateContentPermissions.ManagePrivateContent)
                .LocalNav()));
        builder.Add(S["Your profile"], "100", profile => profile.Url("~/" + AccountPaths.Profile));

        return ValueTask.CompletedTask;
    }
}
