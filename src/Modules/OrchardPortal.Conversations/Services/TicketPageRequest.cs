using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using OrchardPortal.Conversations.ViewModels;

namespace OrchardPortal.Conversations.Services;

/// <summary>Which page of which ticket, for whom, and what was sent and could not be kept.</summary>
/// <param name="Show">Which messages: “public”, “comments”, or anything else for all.</param>
internal sealed record TicketPageRequest(long Number, ClaimsPrincipal User, IUrlHelper Url, string? Show = null)
{
    public ComposerForm? Message { get; init; }

    public MessageErrors? Errors { get; init; }

    /// <summary>The messages that crossed the answer.</summary>
    public IReadOnlyCollection<string> Crossed { get; init; } = [];

    public string? Note { get; init; }

    public string? NoteError { get; init; }

    public TicketPropertiesForm? Properties { get; init; }

    public IReadOnlyDictionary<string, string>? PropertyErrors { get; init; }
}
