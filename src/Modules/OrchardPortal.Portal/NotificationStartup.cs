using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Templates;
using OrchardPortal.Portal.Handlers;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal;

/// <summary>Members are told by mail of news in their tickets.</summary>
public sealed class NotificationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TicketLetters>();
        services.AddScoped<TicketNotifications>();
        services.AddScoped<IConversationEventHandler>(provider => provider.GetRequiredService<TicketNotifications>());
        services.AddScoped<ITicketEventHandler>(provider => provider.GetRequiredService<TicketNotifications>());

        services.AddMailTemplate(new MailTemplateDescriptor(TicketLetters.Message, "News in a ticket", Sample(new() { ["Author"] = "Sofia Matos", ["Text"] = "Close the tap for a minute, then try again." })));
        services.AddMailTemplate(new MailTemplateDescriptor(TicketLetters.Status, "Another status of a ticket", Sample(new() { ["Status"] = "Closed" })));
    }

    private static Dictionary<string, object?> Sample(Dictionary<string, object?> model) => new(model)
    {
        ["Number"] = 1029L,
        ["Subject"] = "E4 on the display every morning",
        ["Url"] = "https://help.example.com/tickets/1029",
        ["SettingsUrl"] = "https://help.example.com/account/profile#notifications",
    };
}
