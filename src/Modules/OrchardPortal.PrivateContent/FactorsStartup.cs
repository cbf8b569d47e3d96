using Fluid;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Drivers;
using OrchardPortal.PrivateContent.Factors;
using OrchardPortal.PrivateContent.Filters;
using OrchardPortal.PrivateContent.Passkeys;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.TwoFactor;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent;

/// <summary>What accounts have beside their passwords: a second step, and passkeys; for members and for staff.</summary>
public sealed class FactorsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<FactorsMigrations>();
        services.AddIndexProvider<MemberFactorsIndexProvider>();
        services.AddScoped<FactorStore>();
        services.AddSingleton<AuthenticatorKeys>();
        services.AddScoped<TwoFactorService>();
        services.AddScoped<ISecondFactor>(provider => provider.GetRequiredService<TwoFactorService>());
        services.AddScoped<FactorProof>();
        services.AddSystemPage<TwoFactorPageViewModel>();
        services.AddDisplayDriver<User, AccountFactorsDisplayDriver>();

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
        services.Configure<MvcOptions>(options => options.Filters.Add(new PasskeyPromptFilter()));
        services.AddSystemPage<PasskeyPageViewModel>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<PasskeyPromptViewModel>());
    }
}
