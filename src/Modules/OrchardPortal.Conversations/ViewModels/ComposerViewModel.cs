using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations.ViewModels;

/// <summary>One of the two forms below a ticket: the answer, which the customer gets, or the comment, which no customer ever sees.</summary>
public sealed class ComposerViewModel
{
    public required long Number { get; init; }

    public required bool IsComment { get; init; }

    /// <summary>Unfolded.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Who reads the answer; empty for a comment.</summary>
    public required string Recipient { get; init; }

    public required string FormKey { get; init; }

    public required string Body { get; init; }

    public required bool Close { get; init; }

    public required bool CanClose { get; init; }

    /// <summary>The last message that the page shows; empty when there is none.</summary>
    public required string LastSeen { get; init; }

    /// <summary>What can be put into the answer; none for a comment.</summary>
    public required IReadOnlyList<Macro> Macros { get; init; }

    public required MessageErrors Errors { get; init; }

    public required MessageLimits Limits { get; init; }
}
