using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Contacts.Accounts;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Links of mails that were followed before: whoever is logged in needs them no more.</summary>
internal sealed class UsedLinks(LandingPages landingPages, INotifier notifier, IHtmlLocalizer<UsedLinks> htmlLocalizer)
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    /// <returns>A local URL to go on at, having said why; null for guests.</returns>
    public async Task<string?> GoOnAsync(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true)
        {
            return null;
        }

        await notifier.InformationAsync(H["You are logged in as {0} and do not need this link any more; it works once.", DisplayName.Of(user)]);

        return await landingPages.UrlAsync(user);
    }
}
