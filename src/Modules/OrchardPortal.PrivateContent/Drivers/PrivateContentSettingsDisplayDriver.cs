using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Drivers;

internal sealed class PrivateContentSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IStringLocalizer<PrivateContentSettingsDisplayDriver> stringLocalizer) : SiteDisplayDriver<PrivateContentSettings>
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override string SettingsGroupId => PrivateContentSettings.GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, PrivateContentSettings section, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        return Initialize<PrivateContentSettingsViewModel>("PrivateContentSettings_Edit", model =>
            {
                model.IdleMinutes = section.IdleMinutes;
                model.PasswordLogin = section.PasswordLogin;
                model.ConsentText = section.ConsentText;
                model.ConsentLabel = section.ConsentLabel;
            })
            .Location("Content:1")
            .OnGroup(SettingsGroupId);
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, PrivateContentSettings section, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var model = new PrivateContentSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        section.PasswordLogin = model.PasswordLogin;
        section.ConsentText = model.ConsentText?.Trim() ?? string.Empty;
        section.ConsentLabel = model.ConsentLabel?.Trim() ?? string.Empty;
        Validate(section, context.Updater.ModelState);

        if (model.IdleMinutes is < PrivateContentSettings.ShortestIdleMinutes or > PrivateContentSettings.LongestIdleMinutes)
        {
            context.Updater.ModelState.AddModelError(
                Prefix,
                nameof(model.IdleMinutes),
                S["Choose between {0} and {1} minutes.", PrivateContentSettings.ShortestIdleMinutes, PrivateContentSettings.LongestIdleMinutes]);
        }
        else
        {
            section.IdleMinutes = model.IdleMinutes;
        }

        return await EditAsync(site, section, context);
    }

    private void Validate(PrivateContentSettings section, ModelStateDictionary modelState)
    {
        if (section.ConsentText.Length > PrivateContentSettings.ConsentTextMaxLength || section.ConsentText.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)))
        {
            modelState.AddModelError(Prefix, nameof(section.ConsentText), S["Write plain text of at most {0} characters.", PrivateContentSettings.ConsentTextMaxLength]);
        }

        if (section.ConsentLabel.Length > PrivateContentSettings.ConsentLabelMaxLength || section.ConsentLabel.Any(char.IsControl))
        {
            modelState.AddModelError(Prefix, nameof(section.ConsentLabel), S["Write one line of at most {0} characters.", PrivateContentSettings.ConsentLabelMaxLength]);
        }
    }

    private async Task<bool> IsAllowedAsync() =>
        httpContextAccessor.HttpContext is { } http
        && await authorizationService.AuthorizeAsync(http.User, PrivateContentPermissions.ManagePrivateContent);
}
