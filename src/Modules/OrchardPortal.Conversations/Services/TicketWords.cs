using Microsoft.Extensions.Localization;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>What agents call a ticket's values.</summary>
internal static class TicketWords
{
    public static string Priority(TicketPriority priority, IStringLocalizer S) => priority switch
    {
        TicketPriority.Low => S["Low"],
        TicketPriority.High => S["High"],
        TicketPriority.Urgent => S["Urgent"],
        _ => S["Normal"],
    };

    public static string Source(TicketSource source, IStringLocalizer S) => source switch
    {
        TicketSource.Email => S["E-mail"],
        TicketSource.Phone => S["Phone"],
        TicketSource.Chat => S["Chat"],
        TicketSource.Form => S["Form"],
        _ => S["Portal"],
    };
}
