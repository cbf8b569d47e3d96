using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Email.Smtp.Services;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace OrchardCore.Email.Smtp;

[Feature("OrchardCore.Email.Smtp")]
internal sealed class SmtpStartup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<DefaultSmtpOptions>(configuration.GetSection("OrchardCore_Email_Smtp"));
        services.AddTransient<IPostConfigureOptions<DefaultSmtpOptions>, DefaultSmtpOptionsConfiguration>();
        services.AddTransient<IConfigureOptions<SmtpOptions>, SmtpOptionsConfiguration>();
        services.AddEmailProviderOptionsConfiguration<SmtpProviderOptionsConfigurations>();
        services.AddSingleton<PickupFolder>();
    }
}
