using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Navigation;

namespace Sapling.Admin.Email;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) => S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["Email"], S["Email"].PrefixPosition(), email => email
                .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId = EmailSettings.GroupId })
                .Permission(EmailPermissions.ManageEmailSettings)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
