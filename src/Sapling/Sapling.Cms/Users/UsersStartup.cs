using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Setup.Events;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Recipes;
using OrchardCore.Users.Services;

namespace OrchardCore.Users;

[Feature("OrchardCore.Users")]
internal sealed class UsersStartup : StartupBase
{
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Authentication;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIdentity<IUser, IRole>().AddDefaultTokenProviders();
        services.Replace(ServiceDescriptor.Singleton<ISecurityStampValidator, SessionValidator>());
        services.Replace(ServiceDescriptor.Scoped<IUserClaimsPrincipalFactory<IUser>, DefaultUserClaimsPrincipalProviderFactory>());
        services.ConfigureOptions<IdentityConfiguration>();
        services.ConfigureOptions<LoginCookieConfiguration>();
        services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>, RememberedLogins>();

        services.AddScoped<IUserStore<IUser>, UserStore>();
        services.AddSingleton<UserSessions>();
        services.AddSingleton<IUserIdGenerator, DefaultUserIdGenerator>();
        services.AddScoped<IUserService, UserService>();
        services.AddScoped<IMembershipService, MembershipService>();
        services.AddScoped<IRoleRemovedEventHandler, UserRoleRemovedEventHandler>();

        services.AddIndexProvider<UserIndexProvider>();
        services.AddIndexProvider<UserByRoleNameIndexProvider>();
        services.AddIndexProvider<UserByLoginInfoIndexProvider>();
        services.AddIndexProvider<UserByClaimIndexProvider>();
        services.AddDataMigration<UsersMigrations>();

        services.AddPermissionProvider<UsersPermissionProvider>();
        services.AddScoped<ISetupEventHandler, SetupEventHandler>();
        services.AddRecipeExecutionStep<UsersStep>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
