using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Drivers;

/// <summary>The ways to log in (requirement 11).</summary>
internal sealed class GeneralTabDriver() : DomainTabDriver<GeneralTabViewModel>(DomainTabs.General, "DomainSettingsGeneral_Edit")
{
    protected override ValueTask FillAsync(GeneralTabViewModel model, DomainSettings settings)
    {
        model.PasswordLogin = settings.PasswordLogin;
        model.MagicLink = settings.MagicLink;
        model.Passkeys = settings.Passkeys;
        model.SingleSignOn = settings.SingleSignOn;

        return ValueTask.CompletedTask;
    }

    protected override ValueTask ApplyAsync(GeneralTabViewModel model, DomainSettings settings, ModelStateDictionary modelState)
    {
        settings.PasswordLogin = model.PasswordLogin;
        settings.MagicLink = model.MagicLink;
        settings.Passkeys = model.Passkeys;
        settings.SingleSignOn = model.SingleSignOn;

        return ValueTask.CompletedTask;
    }
}
