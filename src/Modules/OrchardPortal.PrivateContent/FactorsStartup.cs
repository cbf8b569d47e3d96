using Fluid;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Users.Handlers;
using OrchardPortal.PrivateContent.Factors;
using OrchardPortal.PrivateContent.Filters;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent;

/// <summary>Sessions, second factors, passkeys and the profile, of members and of staff.</summary>
public sealed class FactorsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<FactorsMigrations>();
        services.AddIndexProvider<MemberSessionIndexProvider>();
        services.AddIndexProvider<MemberFactorsIndexProvider>();

        services.AddSingleton<EndedSessions>();
        services.AddSingleton<SeenSessions>();
        services.AddScoped<MemberSessions>();
        services.AddScoped<IMemberSessions>(provider => provider.GetRequiredService<MemberSessions>());
        services.AddScoped<ISessionLimits, SiteSessionLimits>();
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddScoped<IUserEventHandler, SessionAccountHandler>();
        services.AddSingleton<IBackgroundTask, OldSessionsTask>();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<SessionWarningFilter>();
            options.Filters.Add<EndedSessionFilter>();
        });

        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<SessionWarningViewModel>());
    }
}
