using OrchardCore.Modules;
using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Conversations.Services;

internal sealed class TicketNotes(ISession session, TicketActor actor, IClock clock) : ITicketNotes
{
    public async Task<TicketNote?> FindAsync(string ticketId) =>
        await session.Query<TicketNote, TicketNoteIndex>(note => note.TicketId == ticketId).FirstOrDefaultAsync();

    public async Task<bool> StoreAsync(string ticketId, string? text)
    {
        var clean = PlainText.RemoveControlCharacters(text).Trim();
        var note = await FindAsync(ticketId) ?? new TicketNote { TicketId = ticketId };
        if (clean.Length > TicketNote.MaxLength)
        {
            throw new ArgumentException($"A note has at most {TicketNote.MaxLength} characters.", nameof(text));
        }

        if (note.Text == clean)
        {
            return false;
        }

        note.Text = clean;
        note.AuthorName = await actor.NameAsync();
        note.ChangedUtc = clock.UtcNow;
        await session.SaveAsync(note);
        await session.SaveAsync(new TicketChange
        {
            TicketId = ticketId,
            Kind = TicketChangeKind.Note,
            ActorUserId = actor.UserId,
            ActorName = note.AuthorName,
            ChangedUtc = note.ChangedUtc,
        });
        return true;
    }
}
