using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations.ViewModels;

/// <param name="Changed">Null while nothing was noted.</param>
public sealed record TicketNoteViewModel(long Number, string Text, string Author, TimeView? Changed, string? Error);
