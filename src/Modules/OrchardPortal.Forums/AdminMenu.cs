using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.Forums;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Forums"], NavigationConstants.AdminMenuContentPosition + ".3", forums => forums
            .AddClass("forums").Id("forums")
            .Add(S["Moderation"], "1", queue => queue
                .Action("Index", "ForumQueue", "OrchardPortal.Forums")
                .Permission(ForumPermissions.ModerateForums)
                .LocalNav())
            .Add(S["Forum categories"], "2", categories => categories
                .Action("Index", "ForumCategory", "OrchardPortal.Forums")
                .Permission(ForumPermissions.ManageForums)
                .LocalNav())
            .Add(S["Forum settings"], "3", settings => settings
                .Action("Index", "ForumSettings", "OrchardPortal.Forums")
                .Permission(ForumPermissions.ManageForums)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
