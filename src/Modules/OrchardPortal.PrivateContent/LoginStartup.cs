using Fluid;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Users.Events;
using OrchardPortal.PrivateContent.Handlers;
using OrchardPortal.PrivateContent.Indexes;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent;

/// <summary>How somebody logs in, whatever way they come by.</summary>
public sealed class LoginStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<OrchardCore.Users.UserOptions>(AccountPaths.Apply);
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>, MemberCookie>();
        services.Configure<SecurityStampValidatorOptions>(SessionClaims.KeepThem);

        services.AddScoped<IPasswordLogin, PasswordLogin>();
        services.AddScoped<PendingLogins>();
        services.AddScoped<IMemberLogin, MemberLogin>();
        services.AddScoped<ILoginGate, PasswordGate>();
        services.AddScoped<ILoginGate, MagicLinkGate>();
        services.AddScoped<ILoginGate, AccessLoginGate>();
        services.AddScoped<ILoginFormEvent, HostLoginForm>();
        services.AddScoped<LandingPages>();
        services.AddScoped<ILandingPage, StaffLandingPage>();
        services.AddSystemPage<LoginPageViewModel>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<LoginWayLink>());

        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<OneTimeTokenIndexProvider>();
        services.AddScoped<IOneTimeTokens, OneTimeTokens>();
        services.AddSingleton<IBackgroundTask, OldTokensTask>();
    }
}
