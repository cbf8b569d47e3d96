using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Drivers;

/// <summary>What customers agree to, domain by domain (requirements 27 to 31).</summary>
internal sealed class ConsentTabDriver(IStringLocalizer<ConsentTabDriver> stringLocalizer)
    : DomainTabDriver<ConsentTabViewModel>(DomainTabs.Consent, "DomainSettingsConsent_Edit")
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask FillAsync(ConsentTabViewModel model, DomainSettings settings)
    {
        model.ConsentText = settings.ConsentText;
        model.ConsentLabel = settings.ConsentLabel;

        return ValueTask.CompletedTask;
    }

    protected override ValueTask ApplyAsync(ConsentTabViewModel model, DomainSettings settings, ModelStateDictionary modelState)
    {
        settings.ConsentText = model.ConsentText?.Trim() ?? string.Empty;
        settings.ConsentLabel = model.ConsentLabel?.Trim() ?? string.Empty;

        if (settings.ConsentText.Length > DomainSettings.ConsentTextMaxLength || settings.ConsentText.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)))
        {
            modelState.AddModelError(Prefix, nameof(model.ConsentText), S["Write plain text of at most {0} characters.", DomainSettings.ConsentTextMaxLength]);
        }

        if (settings.ConsentLabel.Length > DomainSettings.ConsentLabelMaxLength || settings.ConsentLabel.Any(char.IsControl))
        {
            modelState.AddModelError(Prefix, nameof(model.ConsentLabel), S["Write one line of at most {0} characters.", DomainSettings.ConsentLabelMaxLength]);
        }

        return ValueTask.CompletedTask;
    }
}
