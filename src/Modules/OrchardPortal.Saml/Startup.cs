using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent;
using OrchardPortal.Saml.Drivers;
using OrchardPortal.Saml.Services;
using OrchardPortal.Saml.Sessions;
using OrchardPortal.Saml.ViewModels;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IIdentityProviderKind, SamlKind>();
        services.AddScoped<SamlParties>();
        services.AddScoped<MessageSender>();
        services.AddScoped<PostFormPolicy>();
        services.AddSystemPage<PostToProviderViewModel>();

        services.AddScoped<IAssertionLogin, AssertionLogin>();
        services.AddScoped<IServiceMetadata, ServiceMetadata>();

        services.AddScoped<LogoutStart>();
        services.AddScoped<ISingleLogout, SingleLogout>();

        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<ProviderSessionIndexProvider>();
        services.AddScoped<ProviderSessions>();
        services.AddTransient<IPostConfigureOptions<CookieAuthenticationOptions>, ProviderSessionCookie>();
        services.AddSingleton<IBackgroundTask, OldProviderSessionsTask>();

        services.AddScoped<MetadataImport>();
        services.AddScoped<SamlFieldRules>();
        services.AddDisplayDriver<IdentityProvider, SamlDisplayDriver>();
    }
}
