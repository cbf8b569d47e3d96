using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Drivers;

/// <summary>How long members stay logged in (requirement 19).</summary>
internal sealed class SessionsTabDriver(IStringLocalizer<SessionsTabDriver> stringLocalizer)
    : DomainTabDriver<SessionsTabViewModel>(DomainTabs.Sessions, "DomainSettingsSessions_Edit")
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override ValueTask FillAsync(SessionsTabViewModel model, DomainSettings settings)
    {
        model.IdleMinutes = settings.IdleMinutes;
        model.AbsoluteHours = settings.AbsoluteHours;

        return ValueTask.CompletedTask;
    }

    protected override ValueTask ApplyAsync(SessionsTabViewModel model, DomainSettings settings, ModelStateDictionary modelState)
    {
        if (model.IdleMinutes is < DomainSettings.ShortestIdleMinutes or > DomainSettings.LongestIdleMinutes)
        {
            modelState.AddModelError(
                Prefix,
                nameof(model.IdleMinutes),
                S["Choose between {0} and {1} minutes.", DomainSettings.ShortestIdleMinutes, DomainSettings.LongestIdleMinutes]);
        }

        if (model.AbsoluteHours is < 1 or > DomainSettings.LongestAbsoluteHours)
        {
            modelState.AddModelError(Prefix, nameof(model.AbsoluteHours), S["Choose between {0} and {1} hours.", 1, DomainSettings.LongestAbsoluteHours]);
        }

        settings.IdleMinutes = model.IdleMinutes;
        settings.AbsoluteHours = model.AbsoluteHours;

        return ValueTask.CompletedTask;
    }
}
