using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.PrivateContent;

internal sealed class InvitationMenu(IStringLocalizer<InvitationMenu> stringLocalizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Contacts"], contacts => contacts
            .Add(S["Invitations"], S["Invitations"].PrefixPosition("8"), page => page
                .Action("Index", "Invitation", new { area = "OrchardPortal.PrivateContent" })
                .Permission(PrivateContentPermissions.ManagePrivateContent)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
