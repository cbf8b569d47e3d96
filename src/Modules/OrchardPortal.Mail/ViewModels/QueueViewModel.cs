using OrchardPortal.Mail.Models;

namespace OrchardPortal.Mail.ViewModels;

/// <summary>The queue of outgoing mail.</summary>
public sealed class QueueViewModel
{
    public required MailState? State { get; init; }

    public required int Page { get; init; }

    public required bool HasMore { get; init; }

    public required IReadOnlyList<QueueRow> Rows { get; init; }

    /// <summary>How many were given up.</summary>
    public required int Failed { get; init; }

    /// <summary>The name of the way in which mail goes out; null where there is none.</summary>
    public required string? Provider { get; init; }
}
