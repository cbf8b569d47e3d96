using OrchardCore.DisplayManagement;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Tells agents what the customer decided: why they closed the ticket, how they rate the answer, who else takes part, what it goes on from.</summary>
internal sealed class CustomerVoiceCard(IContactService contacts, CustomerVoice voice, TimeText times, IShapeFactory shapeFactory) : ITicketCardProvider
{
    public async Task<IShape?> BuildAsync(TicketPart ticket)
    {
        if (ticket.Closing is null && ticket.Rating is null && ticket.FollowsNumber is null && ticket.ParticipantIds.Length == 0)
        {
            return null;
        }

        var people = await contacts.FindManyAsync([.. ticket.ParticipantIds, ticket.Closing?.ContactId ?? "", ticket.Rating?.ContactId ?? ""]);
        string Name(string? contactId) => contactId is not null && people.TryGetValue(contactId, out var person) ? person.FullName : "";
        var closed = ticket.Closing is null ? null : await times.ViewAsync(ticket.Closing.Utc);
        var rated = ticket.Rating is null ? null : await times.ViewAsync(ticket.Rating.Utc);

        return await shapeFactory.CreateAsync<TicketCustomerVoiceViewModel>("TicketCustomerVoice", card =>
        {
            card.Follows = ticket.FollowsNumber;
            card.Participants = [.. ticket.ParticipantIds.Select(Name).Where(name => name.Length > 0)];
            card.ClosedBy = Name(ticket.Closing?.ContactId);
            card.ClosingReason = ticket.Closing is null ? "" : voice.Reason(ticket.Closing.Reason);
            card.ClosingNote = ticket.Closing?.Note ?? "";
            card.Closed = closed;
            card.Score = ticket.Rating?.Score;
            card.ScoreLabel = ticket.Rating is null ? "" : voice.Score(ticket.Rating.Score);
            card.Comment = ticket.Rating?.Comment ?? "";
            card.Rated = rated;
        });
    }
}
