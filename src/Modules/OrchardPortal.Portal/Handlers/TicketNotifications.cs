using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.PrivateContent.Profile;
using OrchardPortal.Portal.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Handlers;

/// <summary>
/// Tells members by mail of what others do in their tickets: only those who see the ticket in the portal, only of what they see there, and
/// only what they want to be told of.
/// </summary>
internal sealed class TicketNotifications(
    TicketLetters letters,
    ICurrentContact currentContact,
    IPortalSettings portalSettings,
    IHttpContextAccessor httpContextAccessor,
    IStringLocalizer<TicketNotifications> stringLocalizer,
    ILogger<TicketNotifications> logger) : IConversationEventHandler, ITicketEventHandler
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task MessageAppendedAsync(TicketPart ticket, ConversationMessage message)
    {
        if (message.IsPublic)
        {
            await TellAsync(
                ticket,
                message.AuthorContactId is null ? NotificationKind.Answer : NotificationKind.Colleague,
                message.AuthorContactId,
                new TicketLetter(message.AuthorName, message.BodyText, message.MessageId));
        }
    }

    public async Task StageChangedAsync(TicketPart ticket, TicketStage from, TicketStage to)
    {
        var settings = await portalSettings.GetAsync();
        var was = StatusOf(from, settings.ShowStages);
        var status = StatusOf(to, settings.ShowStages);

        // What reads the same to a customer is no news.
        if (was != status)
        {
            var actor = await currentContact.GetAsync();
            await TellAsync(ticket, NotificationKind.Status, actor?.ContactId, new TicketLetter(status, string.Empty, Guid.NewGuid().ToString("N")));
        }
    }

    private string StatusOf(TicketStage stage, bool showStages) =>
        showStages ? stage.LabelForCustomers : stage.State == StageState.Closed ? S["Closed"] : S["Open"];

    private async Task TellAsync(TicketPart ticket, NotificationKind kind, string? actorId, TicketLetter letter)
    {
        // What recipes bring along happened long ago.
        if (httpContextAccessor.HttpContext?.User.Identity?.IsAuthenticated != true || !(await portalSettings.GetAsync()).Enabled)
        {
            return;
        }

        try
        {
            await letters.QueueAsync(ticket, kind, actorId, letter);
        }
        catch (InvalidOperationException exception)
        {
            // Such as that the site does not know its own address, which links need: the ticket matters more.
            logger.LogError(exception, "Nobody could be told by mail of ticket {Number}.", ticket.Number);
        }
    }
}
