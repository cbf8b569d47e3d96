using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Email;
using OrchardCore.Email.Smtp.Services;
using OrchardCore.Environment.Shell;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace Sapling.Admin.Email;

/// <summary>The SMTP server, its credentials, or the folder in its place.</summary>
internal sealed class SmtpSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IDataProtectionProvider dataProtection,
    SmtpSettingsRules rules,
    IShellReleaseManager shellReleaseManager) : SiteDisplayDriver<SmtpSettings>
{
    protected override string SettingsGroupId => EmailSettings.GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, SmtpSettings section, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        return Initialize<SmtpSettingsViewModel>("SmtpSettings_Edit", model =>
        {
            model.IsEnabled = section.IsEnabled == true;
            model.DefaultSender = section.DefaultSender;
            model.DeliveryMethod = section.DeliveryMethod;
            model.PickupDirectoryLocation = section.PickupDirectoryLocation;
            model.Host = section.Host;
            model.RequireCredentials = section.RequireCredentials;
            model.UserName = section.UserName;
            if (section.IsEnabled is not null)
            {
                // Until then the form's own defaults are the better ones.
                model.Port = section.Port;
                model.EncryptionMethod = section.EncryptionMethod;
            }

            model.HasPassword = !string.IsNullOrEmpty(section.Password);
        }).Location("Content:5").OnGroup(SettingsGroupId);
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, SmtpSettings section, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var model = new SmtpSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        foreach (var (field, error) in rules.Check(model, hasPassword: !string.IsNullOrEmpty(section.Password)))
        {
            context.Updater.ModelState.AddModelError(Prefix, field, error);
        }

        Apply(model, section);
        shellReleaseManager.RequestRelease();

        return await EditAsync(site, section, context);
    }

    private void Apply(SmtpSettingsViewModel model, SmtpSettings section)
    {
        section.IsEnabled = model.IsEnabled;
        section.DefaultSender = model.DefaultSender?.Trim();
        section.DeliveryMethod = model.DeliveryMethod;
        section.PickupDirectoryLocation = model.PickupDirectoryLocation?.Trim();
        section.Host = model.Host?.Trim();
        section.Port = model.Port;
        section.EncryptionMethod = model.EncryptionMethod;
        section.RequireCredentials = model.RequireCredentials;
        section.UserName = model.UserName?.Trim();
        if (!string.IsNullOrEmpty(model.Password))
        {
            section.Password = dataProtection.CreateProtector(SmtpOptionsConfiguration.ProtectorName).Protect(model.Password);
        }
    }

    private async Task<bool> IsAllowedAsync() =>
        httpContextAccessor.HttpContext is { } http && await authorizationService.AuthorizeAsync(http.User, EmailPermissions.ManageEmailSettings);
}
