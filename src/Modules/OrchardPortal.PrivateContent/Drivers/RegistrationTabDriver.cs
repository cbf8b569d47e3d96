using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Drivers;

/// <summary>Who may sign up, and how (requirements 12, 88 and 90).</summary>
internal sealed class RegistrationTabDriver() : DomainTabDriver<RegistrationTabViewModel>(DomainTabs.Registration, "DomainSettingsRegistration_Edit")
{
    protected override ValueTask FillAsync(RegistrationTabViewModel model, DomainSettings settings)
    {
        model.SelfRegistration = settings.SelfRegistration;
        model.RequireActivation = settings.RequireActivation;
        model.InviteOnFirstTicket = settings.InviteOnFirstTicket;
        model.Captcha = settings.Captcha;

        return ValueTask.CompletedTask;
    }

    protected override ValueTask ApplyAsync(RegistrationTabViewModel model, DomainSettings settings, ModelStateDictionary modelState)
    {
        settings.SelfRegistration = model.SelfRegistration;
        settings.RequireActivation = model.RequireActivation;
        settings.InviteOnFirstTicket = model.InviteOnFirstTicket;
        settings.Captcha = model.Captcha;

        return ValueTask.CompletedTask;
    }
}
