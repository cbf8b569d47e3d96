using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Drivers;

/// <summary>Who comes in. Most is set for all private pages at once, elsewhere; this tab tells how it is and leads there (requirement 85).</summary>
internal sealed class AccessTabDriver(ISiteService siteService, IDomainSettings domainSettings) : PortalTabDriver<AccessTabViewModel>(PortalTabs.Access, "PortalSettingsAccess_Edit")
{
    protected override async ValueTask FillAsync(AccessTabViewModel model, PortalSettingsPart part)
    {
        model.LoginToSubmit = part.LoginToSubmit;
        model.Domain = await domainSettings.ForAsync(PortalDomain.Of((await siteService.GetSiteSettingsAsync()).BaseUrl));
    }

    protected override ValueTask ApplyAsync(AccessTabViewModel model, PortalSettingsPart part, ModelStateDictionary modelState)
    {
        part.LoginToSubmit = model.LoginToSubmit;

        return ValueTask.CompletedTask;
    }
}
