using Fluid;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
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
using OrchardPortal.PrivateContent.Passkeys;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.PrivateContent.TwoFactor;
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
        services.AddScoped<ILoginSession>(provider => provider.GetRequiredService<MemberSessions>());
        services.AddScoped<ISessionLimits, DomainSessionLimits>();
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddScoped<IUserEventHandler, SessionAccountHandler>();
        services.AddSingleton<IBackgroundTask, OldSessionsTask>();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<SessionWarningFilter>();
            options.Filters.Add<EndedSessionFilter>();
        });

        services.AddScoped<FactorStore>();
        services.AddSingleton<AuthenticatorKeys>();
        services.AddScoped<TwoFactorService>();
        services.AddScoped<ISecondFactor>(provider => provider.GetRequiredService<TwoFactorService>());
        services.AddScoped<FactorProof>();
        services.AddSystemPage<TwoFactorPageViewModel>();

        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // A passkey stands for both steps of a login: something one has, and a gesture or number that unlocks it.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
        services.AddScoped<PasskeyUsers>();
        services.AddScoped<PasskeyChallenges>();
        services.AddScoped<PasskeyService>();
        services.AddScoped<ILoginGate, PasskeyGate>();
        services.AddScoped<ILoginWay, PasskeyLoginWay>();
        services.Configure<MvcOptions>(options => options.Filters.Add<PasskeyPromptFilter>());
        services.AddSystemPage<PasskeyPageViewModel>();

        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<SessionWarningViewModel>();
            options.MemberAccessStrategy.Register<PasskeyPromptViewModel>();
        });
    }
}
