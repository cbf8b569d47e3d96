using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.Captcha;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent;

/// <summary>Tells people from robots, in the forms of this module and of those above.</summary>
public sealed class CaptchaStartup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<CaptchaOptions>(shellConfiguration.GetSection("OrchardPortal_Captcha"));
        services.AddScoped<WorkChallenges>();
        services.AddScoped<HostedCaptcha>();
        services.AddScoped<CaptchaPolicy>();
        services.AddScoped<IFormCaptcha, FormCaptcha>();
        services.AddHttpClient(HostedCaptcha.ClientName, client => client.Timeout = TimeSpan.FromSeconds(5))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<FormCaptchaViewModel>());
    }
}
