using Fluid;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Modules;
using OrchardCore.Users.Handlers;
using OrchardPortal.PrivateContent.Filters;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent;

/// <summary>Sessions of members and of staff.</summary>
public sealed class SessionStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIndexProvider<MemberSessionIndexProvider>();
        services.AddSingleton<EndedSessions>();
        services.AddSingleton<SeenSessions>();
        services.AddSingleton<RenewedSessions>();
        services.AddScoped<MemberSessions>();
        services.AddScoped<IMemberSessions>(provider => provider.GetRequiredService<MemberSessions>());
        services.AddScoped<ILoginSession>(provider => provider.GetRequiredService<MemberSessions>());
        services.AddScoped<ISessionLimits, DomainSessionLimits>();
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddScoped<IUserEventHandler, SessionAccountHandler>();
        services.AddSingleton<IBackgroundTask, OldSessionsTask>();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add(new SessionWarningFilter());
            options.Filters.Add(new EndedSessionFilter());
            options.Filters.Add(new StaleFormFilter());
            options.Filters.Add(new PostedPageFilter());
        });
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<SessionWarningViewModel>());
    }
}
