using Fluid;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardPortal.Design.Menus;
using OrchardPortal.Design.Services;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<AdminMenu>();

        services.AddScoped<TicketAccess>();
        services.AddScoped<ITicketPropertyUser, PortalPropertyUser>();
        services.AddScoped<PortalContext>();
        services.AddScoped<PortalNavigation>();
        services.AddScoped<ICustomerTicketAddress, CustomerTicketAddress>();
        services.AddScoped<PortalColumns>();
        services.AddScoped<TicketListColumns>();
        services.AddScoped<ISitePlaces, PortalPlaces>();
        services.AddScoped<IBrandPreviewPages, PortalBrandPages>();
        services.AddScoped<TicketListQueryBuilder>();
        services.AddScoped<TicketListReader>();
        services.AddScoped<TicketListPresenter>();
        services.AddScoped<TicketExport>();
        services.AddScoped<TicketDetailPresenter>();
        services.AddScoped<TicketAsidePresenter>();
        services.AddScoped<TicketReading>();
        services.AddScoped<TicketDrafts>();
        services.AddScoped<MessageFormPresenter>();
        services.AddScoped<ILandingPage, PortalLandingPage>();
        services.AddScoped<IMemberArea, PortalArea>();

        services.Configure<RouteOptions>(options => options.SetParameterPolicy<PortalSlugConstraint>(PortalSlugConstraint.Name));
        services.Configure<MvcOptions>(options => options.Filters.Add(new PortalNavigationFilter()));
        services.Configure<TemplateOptions>(LiquidMembers.Register);
    }
}
