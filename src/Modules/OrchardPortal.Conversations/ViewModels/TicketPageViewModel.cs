using OrchardCore.DisplayManagement;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations.ViewModels;

public sealed class TicketPageViewModel
{
    public required long Number { get; init; }

    public required string Subject { get; init; }

    public required StageView Stage { get; init; }

    public required string Source { get; init; }

    /// <summary>What the support form is called by which it came; null for none.</summary>
    public required string? SupportForm { get; init; }

    public required string RequesterId { get; init; }

    public required string Requester { get; init; }

    public required string RequesterEmail { get; init; }

    public required string? CompanyId { get; init; }

    public required string? Company { get; init; }

    public required string? Assignee { get; init; }

    /// <summary>Null for nobody.</summary>
    public required string? AssigneeId { get; init; }

    public required bool IsMine { get; init; }

    public required TimeView Created { get; init; }

    public required TimeView LastActivity { get; init; }

    public required TimeView? Closed { get; init; }

    /// <summary>How long it was with the company, as people say it.</summary>
    public required string WithUs { get; init; }

    /// <summary>Whether that time stands still, because somebody else is asked.</summary>
    public required bool IsPaused { get; init; }

    /// <summary>All, or only what the customer sees, or only comments.</summary>
    public required IReadOnlyList<InboxLink> Views { get; init; }

    public required IReadOnlyList<TicketPageMessage> Messages { get; init; }

    public required ComposerViewModel Answer { get; init; }

    public required ComposerViewModel Comment { get; init; }

    public required TicketPropertiesViewModel Properties { get; init; }

    public required TicketNoteViewModel Note { get; init; }

    /// <summary>Who else has the ticket open; empty for nobody.</summary>
    public required string Others { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<TicketChangeView> History { get; init; }

    /// <summary>What other modules have to say of the ticket.</summary>
    public required IReadOnlyList<IShape> Cards { get; init; }
}
