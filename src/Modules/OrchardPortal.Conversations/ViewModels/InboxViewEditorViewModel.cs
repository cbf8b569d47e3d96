using OrchardCore.DisplayManagement;

namespace OrchardPortal.Conversations.ViewModels;

/// <summary>The editor of a kept view, with what was typed and what is wrong with it.</summary>
public sealed class InboxViewEditorViewModel
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required bool IsShared { get; init; }

    public string? NameError { get; init; }

    /// <summary>A shape <c>TicketFilterEditor</c>.</summary>
    public required IShape Editor { get; init; }
}
