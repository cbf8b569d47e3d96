using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Fills what stands beside a ticket's conversation: closing it, rating the answer, who takes part.</summary>
public sealed class TicketAsidePresenter(
    TicketAccess access,
    TicketDrafts drafts,
    PortalContext portal,
    IContactService contactService,
    ICompanyMembers companyMembers,
    CustomerVoice voice,
    IClock clock,
    IShapeFactory shapeFactory)
{
    /// <returns>Null when the visitor may not close the ticket.</returns>
    public async Task<IShape?> ClosureAsync(TicketIndex ticket, TicketRights rights, TicketPageState state)
    {
        if (!rights.MayClose)
        {
            return null;
        }

        var urls = await portal.UrlsAsync();
        var draft = await drafts.KeyAsync($"closure {ticket.Number}");
        return await shapeFactory.CreateAsync<TicketClosureViewModel>("TicketClosure", form =>
        {
            form.DraftKey = draft;
            form.Action = urls.Closure(ticket.Number);
            form.FormKey = KeyOf(state.Closure.FormKey);
            form.Reasons = [.. ClosingReasons.All.Select(reason => new OptionViewModel
            {
                Value = reason, Label = voice.Reason(reason), Selected = reason == state.Closure.Reason,
            })];
            form.Note = state.Closure.Note ?? string.Empty;
            form.NoteMaxLength = ClosingReasons.MaxNoteLength;
            form.Errors = state.ClosureErrors;
        });
    }

    /// <returns>Null when the visitor neither may rate the answer nor has.</returns>
    public async Task<IShape?> RatingAsync(TicketIndex row, TicketPart ticket, TicketRights rights, TicketPageState state)
    {
        var canChange = rights.MayRate && RatingRule.Allows(ticket.ClosedUtc, ticket.Rating, clock.UtcNow);
        var rating = rights.IsRequester ? ticket.Rating : null;
        if (!canChange && rating is null)
        {
            return null;
        }

        // What was typed stands before what was kept.
        var score = int.TryParse(state.Rating.Score, out var typed) ? typed : rating?.Score;
        var urls = await portal.UrlsAsync();
        var draft = await drafts.KeyAsync($"rating {row.Number}");
        return await shapeFactory.CreateAsync<TicketRatingViewModel>("TicketRating", form =>
        {
            form.DraftKey = draft;
            form.Action = urls.Rating(row.Number);
            form.FormKey = KeyOf(state.Rating.FormKey);
            form.Steps = [.. Enumerable.Range(TicketRating.Worst, TicketRating.Best).Select(step => new OptionViewModel
            {
                Value = step.ToString(System.Globalization.CultureInfo.InvariantCulture), Label = voice.Score(step), Selected = step == score,
            })];
            form.Comment = state.Rating.Comment ?? rating?.Comment ?? string.Empty;
            form.CommentMaxLength = TicketRating.MaxCommentLength;
            form.IsRated = rating is not null;
            form.Label = rating is null ? string.Empty : voice.Score(rating.Score);
            form.CanChange = canChange;
            form.Errors = state.RatingErrors;
        });
    }

    /// <returns>Null when nobody takes part beside the requester and the visitor may let nobody in.</returns>
    public async Task<IShape?> ParticipantsAsync(TicketIndex row, TicketPart ticket, TicketRights rights, TicketPageState state)
    {
        if (!(await portal.SettingsAsync()).AllowParticipants || (!rights.MayInvite && ticket.ParticipantIds.Length == 0))
        {
            return null;
        }

        var me = await access.ContactAsync();
        var isReadOnly = await access.IsReadOnlyAsync();
        var urls = await portal.UrlsAsync();
        var people = await contactService.FindManyAsync(ticket.ParticipantIds);
        var canAdd = rights.MayInvite && ticket.ParticipantIds.Length < ICustomerTicketService.MaxParticipants;
        IReadOnlyList<ContactRow> colleagues = canAdd ? await companyMembers.ListAsync(ticket.CompanyId!) : [];

        var draft = await drafts.KeyAsync($"participants {row.Number}");
        return await shapeFactory.CreateAsync<TicketParticipantsViewModel>("TicketParticipants", form =>
        {
            form.DraftKey = draft;
            form.Action = urls.Participants(row.Number);
            form.CanAdd = canAdd;
            form.People = [.. ticket.ParticipantIds.Where(people.ContainsKey).Select(id => new PersonViewModel
            {
                Name = people[id].FullName,
                Initials = Initials.Of(people[id].FullName),
                IsMe = id == me?.ContactId,
                RemoveAction = !isReadOnly && (rights.IsRequester || id == me?.ContactId) ? urls.Participant(row.Number, id) : string.Empty,
            })];
            form.Colleagues = [.. colleagues
                .Where(colleague => colleague.ContactId != ticket.RequesterId && !ticket.ParticipantIds.Contains(colleague.ContactId))
                .Select(colleague => new OptionViewModel
                {
                    Value = colleague.ContactId, Label = colleague.FullName, Selected = colleague.ContactId == state.Participant.ContactId,
                })];
            form.Email = state.Participant.Email ?? string.Empty;
            form.Errors = state.ParticipantErrors;
        });
    }

    // A form shown again keeps its key: sending it is still the first time.
    private static string KeyOf(string? key) => FormKey.IsValid(key) ? key! : FormKey.New();
}
