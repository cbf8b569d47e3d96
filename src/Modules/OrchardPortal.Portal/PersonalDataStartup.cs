using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardPortal.Portal.PersonalData;
using OrchardPortal.PrivateContent.PersonalData;

namespace OrchardPortal.Portal;

/// <summary>What the portal knows about people, for when they ask for it.</summary>
public sealed class PersonalDataStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IPersonalDataProvider, TicketData>();
}
