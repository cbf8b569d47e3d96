using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardPortal.Portal.Handlers;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal;

/// <summary>The first ticket invites its contact (requirement 90).</summary>
public sealed class InvitationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<ITicketEventHandler, FirstTicketInvitation>();
}
