using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Cards;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations;

/// <summary>What tickets and messages tell on the records of contacts and companies.</summary>
public sealed class RecordsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<AgentUrls>();
        services.AddScoped<IContactTimelineProvider, ContactMessagesTimeline>();
        services.AddScoped<IContactTimelineProvider, ContactTicketsTimeline>();
        services.AddScoped<IContactCardProvider, ContactTicketsCard>();
        services.AddScoped<IPersonErasure, PersonErasure>();
    }
}
