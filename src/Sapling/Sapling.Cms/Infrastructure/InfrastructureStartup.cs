using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Email;
using OrchardCore.Entities;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules.Services;
using OrchardCore.Security;
using OrchardCore.Security.AuthorizationHandlers;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Modules;

/// <summary>What every site has, set up or not: the clock, identifiers, the sanitiser, permission checks.</summary>
internal sealed class InfrastructureStartup : StartupBase
{
    // Before MVC, which takes localizers that are there already.
    public override int Order => -2000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IClock, Clock>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddSingleton<ITimeZoneSelectListProvider, TimeZoneSelectListProvider>();

        services.AddSingleton<IIdGenerator, DefaultIdGenerator>();
        services.AddSingleton<IEmailAddressValidator, EmailAddressValidator>();
        services.AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();

        services.AddAuthorization();
        services.AddSingleton<IPermissionGrantingService, DefaultPermissionGrantingService>();
        services.AddScoped<IPermissionService, DefaultPermissionService>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();

        services.AddPortableObjectLocalization();
    }
}
