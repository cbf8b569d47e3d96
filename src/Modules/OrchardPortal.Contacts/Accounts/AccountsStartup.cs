using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Users.Services;

namespace OrchardPortal.Contacts.Accounts;

/// <summary>The people who have an account.</summary>
public sealed class AccountsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IUserDisplayNames, UserDisplayNames>();
        services.AddScoped<IUserClaimsProvider, DisplayNameClaims>();
        services.AddScoped<IPermittedUsers, PermittedUsers>();
        services.AddRecipeExecutionStep<UserDisplayNamesStep>();
    }
}
