using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Roles.Recipes;
using OrchardCore.Roles.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Settings.Services;
using OrchardCore.Users.Services;

namespace OrchardCore.Roles;

[Feature("OrchardCore.Roles")]
internal sealed class RolesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddSingleton<ISystemRoleProvider, DefaultSystemRoleProvider>();
        services.AddScoped<RolesDocuments>();
        services.AddScoped<IRoleService, RoleService>();
        services.AddScoped<RoleStore>();
        services.AddScoped<IRoleStore<IRole>>(provider => provider.GetRequiredService<RoleStore>());
        services.AddIdentityCore<Users.IUser>().AddRoles<IRole>();

        services.AddScoped<RoleUpdater>();
        services.AddScoped<IModularTenantEvents>(provider => provider.GetRequiredService<RoleUpdater>());
        services.AddScoped<IRoleCreatedEventHandler>(provider => provider.GetRequiredService<RoleUpdater>());

        services.AddScoped<IAuthorizationHandler, SuperUserHandler>();
        services.AddScoped<IAuthorizationHandler, RolesPermissionsHandler>();
        services.AddScoped<IUserClaimsProvider, RoleClaimsProvider>();
        services.AddPermissionProvider<RolesPermissionProvider>();
        services.AddRecipeExecutionStep<RolesStep>();
    }
}
