using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Users.Services;

namespace OrchardCore.Users.Localization;

[Feature("OrchardCore.Users.Localization")]
internal sealed class UserLocalizationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IUserClaimsProvider, UserLocalizationClaimsProvider>();
        services.Configure<RequestLocalizationOptions>(options => options.AddInitialRequestCultureProvider(new UserLocalizationRequestCultureProvider()));
    }
}
