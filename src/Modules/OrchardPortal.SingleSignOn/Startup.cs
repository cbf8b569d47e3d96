using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Users;
using OrchardPortal.PrivateContent;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Pages;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.Accounts;
using OrchardPortal.SingleSignOn.Drivers;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;
using OrchardPortal.SingleSignOn.ViewModels;

namespace OrchardPortal.SingleSignOn;

/// <summary>What all kinds of providers share; the kinds have startups of their own.</summary>
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IUsedTokens, UsedTokens>();

        services.AddScoped<IIdentityProviders, IdentityProviderStore>();
        services.AddSingleton<ProviderSecrets>();
        services.AddSingleton<LoginFlows>();
        services.AddScoped<SiteAddress>();
        services.AddScoped<ILoginWay, SsoLoginWay>();

        services.AddScoped<IExternalLogin, ExternalLogin>();
        services.AddScoped<AccountPlanner>();
        services.AddScoped<AccountKeeper>();
        services.AddScoped<AudienceGate>();
        services.AddScoped<ExternalSessions>();
        services.AddScoped<ILoginSession>(provider => provider.GetRequiredService<ExternalSessions>());
        services.AddScoped<IUserValidator<IUser>, UniqueEmailValidator>();
        services.AddTransient<IPostConfigureOptions<IdentityOptions>, UniqueEmailValidator.Options>();

        services.AddScoped<ExternalLoginAnswers>();
        services.AddScoped<ExternalLoginTests>();
        services.AddScoped<FailureMessages>();
        services.AddSystemPage<SsoFailedViewModel>();
        services.AddScoped<ISystemPageProvider, SsoPages>();
        services.AddScoped<IdentityProviderEditing>();
        services.AddDisplayDriver<IdentityProvider, ProviderFieldsDisplayDriver>();
        services.AddDisplayDriver<DomainSettings, DomainProvidersDisplayDriver>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
