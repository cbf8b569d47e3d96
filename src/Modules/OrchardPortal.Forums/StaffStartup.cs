using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Forums.Cards;
using OrchardPortal.Forums.PersonalData;
using OrchardPortal.PrivateContent.PersonalData;

namespace OrchardPortal.Forums;

/// <summary>What staff see of the forums from the admin, and what is known about people.</summary>
public sealed class StaffStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<AdminMenu>();
        services.AddScoped<ITicketCardProvider, ForumTopicCard>();
        services.AddScoped<IPersonalDataProvider, ForumData>();
    }
}
