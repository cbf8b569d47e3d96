using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Drivers;

/// <summary>Title, slug, domain and language (requirements 32 to 36).</summary>
internal sealed class GeneralTabDriver(
    ISiteService siteService,
    ILocalizationService localizationService,
    PortalChecklist checklist,
    IStringLocalizer<GeneralTabDriver> stringLocalizer) : PortalTabDriver<GeneralTabViewModel>(PortalTabs.General, "PortalSettingsGeneral_Edit")
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override async ValueTask FillAsync(GeneralTabViewModel model, PortalSettingsPart part)
    {
        var site = await siteService.GetSiteSettingsAsync();

        model.Title = part.Title;
        model.Slug = part.Slug;
        model.Domain = PortalDomain.Of(site.BaseUrl);
        model.ShowPortalLink = part.ShowPortalLink;
        model.Language = PortalLanguage.NameOf(await localizationService.GetDefaultCultureAsync());
    }

    protected override async ValueTask ApplyAsync(GeneralTabViewModel model, PortalSettingsPart part, ModelStateDictionary modelState)
    {
        part.Title = model.Title?.Trim() ?? string.Empty;
        part.Slug = model.Slug?.Trim().ToLowerInvariant() ?? string.Empty;
        part.ShowPortalLink = model.ShowPortalLink;

        if (part.Title.Length is 0 or > PortalSettingsPart.TitleMaxLength || part.Title.Any(char.IsControl))
        {
            modelState.AddModelError(Prefix, nameof(model.Title), S["Give a title of at most {0} characters.", PortalSettingsPart.TitleMaxLength]);
        }

        if (!PortalSlug.IsValid(part.Slug))
        {
            modelState.AddModelError(Prefix, nameof(model.Slug), S["Use lower-case letters, digits and single hyphens, and no word that the site uses itself, such as admin or search."]);
        }

        if (!PortalDomain.TryParse(model.Domain, out var domain))
        {
            modelState.AddModelError(Prefix, nameof(model.Domain), S["Write the domain alone, such as help.example.com."]);

            return;
        }

        if (part.Enabled && checklist.WrongWithDomain(domain) is { Length: > 0 } wrong)
        {
            modelState.AddModelError(Prefix, nameof(model.Domain), S["{0} Switch the portal off to do without.", wrong]);

            return;
        }

        // The portal is a folder of the help site's domain, so that there is one setting for both. Loaded for this request's change:
        // the controller saves it together with the part.
        var site = await siteService.LoadSiteSettingsAsync();
        if (domain != PortalDomain.Of(site.BaseUrl))
        {
            site.BaseUrl = domain.Length == 0 ? null : "https://" + domain;
        }
    }
}
