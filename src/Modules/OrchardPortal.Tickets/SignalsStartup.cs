using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardPortal.Tickets.Services;
using OrchardPortal.Tickets.Signals;

namespace OrchardPortal.Tickets;

/// <summary>Telling, on every node, that something happened to a ticket.</summary>
public sealed class SignalsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<OtherNodes>();
        services.AddSingleton<ITicketSignals, TicketSignals>();
        services.AddScoped<ITicketEventHandler, TicketSignalHandler>();
    }
}
