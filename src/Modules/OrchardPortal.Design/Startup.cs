using Fluid;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardPortal.Design.Filters;
using OrchardPortal.Design.Liquid;
using OrchardPortal.Design.Menus;
using OrchardPortal.Design.Services;

namespace OrchardPortal.Design;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<AdminMenu>();

        services.AddSingleton<BrandLooks>();
        services.AddScoped<CurrentBrand>();
        services.AddScoped<IBrand>(provider => provider.GetRequiredService<CurrentBrand>());
        services.AddScoped<BrandStore>();
        services.AddScoped<BrandRules>();
        services.AddScoped<BrandNotes>();
        services.AddScoped<BrandPictures>();
        services.AddScoped<FramePolicy>();
        services.Configure<MvcOptions>(options => options.Filters.Add(new PagePolicyFilter()));
        services.Configure<TemplateOptions>(LiquidBrand.Register);

        services.AddScoped<ISiteMenus, SiteMenuBuilder>();
        services.AddScoped<ISitePlaces, HomePlace>();
        services.AddScoped<MenuEditing>();
        services.Configure<TemplateOptions>(LiquidMenus.Register);
    }
}
