using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardPortal.PrivateContent;

namespace OrchardPortal.SingleSignOn;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["Single sign-on"], S["Single sign-on"].PrefixPosition(), page => page
                .Action("Index", "IdentityProviders", "OrchardPortal.SingleSignOn")
                .Permission(PrivateContentPermissions.ManagePrivateContent)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
