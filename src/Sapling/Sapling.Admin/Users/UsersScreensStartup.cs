using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Admin.Users;

[Feature("OrchardCore.Users")]
internal sealed class UsersScreensStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<UserList>();
        services.AddSingleton<LoginThrottle>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddDisplayDriver<User, UserInformationDisplayDriver>();
        services.AddDisplayDriver<User, UserRolesDisplayDriver>();
        services.AddDisplayDriver<User, UserPreferencesDisplayDriver>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var options = serviceProvider.GetRequiredService<IOptions<UserOptions>>().Value;
        routes.MapAreaControllerRoute("Login", "OrchardCore.Users", options.LoginPath, new { controller = "Account", action = "Login" });
        routes.MapAreaControllerRoute("LogOff", "OrchardCore.Users", options.LogoffPath, new { controller = "Account", action = "LogOff" });
    }
}
