using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardPortal.Portal.Drivers;
using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Recipes;
using OrchardPortal.Portal.Services;
using OrchardPortal.PrivateContent.Captcha;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal;

/// <summary>Support forms: what they are, who offers them, and what is made of what customers send.</summary>
public sealed class FormsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISupportForms, SupportFormStore>();
        services.AddScoped<SupportFormTemplates>();
        services.AddScoped<SupportFormRules>();
        services.AddScoped<SupportFormOffer>();
        services.AddScoped<SupportFormQuestions>();
        services.AddScoped<SupportFormReader>();
        services.AddScoped<SupportFormFieldPresenter>();
        services.AddScoped<SupportFormPresenter>();
        services.AddScoped<SupportFormSender>();
        services.AddScoped<SupportFormEditing>();
        services.AddContentPart<PortalSettingsPart>().UseDisplayDriver<FormsTabDriver>();
        services.AddScoped<ITicketPropertyUser, SupportFormPropertyUser>();
        services.AddScoped<ITicketReferenceSource, SupportFormSource>();
        services.AddScoped<ICaptchaSettings, PortalCaptchaSettings>();
        services.AddScoped<SupportFormProof>();
        services.AddRecipeExecutionStep<SupportFormsStep>();
        services.AddRecipeExecutionStep<PortalSettingsStep>();
    }
}
