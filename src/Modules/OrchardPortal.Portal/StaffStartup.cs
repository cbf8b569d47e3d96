using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Cards;
using OrchardPortal.Portal.Indexes;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal;

/// <summary>What staff see of the portal from the admin: the card on a ticket, and the look through a customer's eyes.</summary>
public sealed class StaffStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIndexProvider<PortalViewIndexProvider>();
        services.AddSingleton<PortalViewCookie>();
        services.AddScoped<PortalViewer>();
        services.AddScoped<PortalViewLog>();
        services.AddScoped<PortalViewBanner>();
        services.AddScoped<ITicketCardProvider, CustomerViewCard>();
        services.AddScoped<IContactCardProvider, SeeAsCustomerCard>();
        services.AddScoped<IContactTimelineProvider, PortalViewTimeline>();
    }
}
