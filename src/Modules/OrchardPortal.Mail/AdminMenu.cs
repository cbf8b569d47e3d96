using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.Mail;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["Outgoing mail"], S["Outgoing mail"].PrefixPosition(), mail => mail
                .Action("Index", "Queue", "OrchardPortal.Mail")
                .Permission(MailPermissions.ManageMail)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
