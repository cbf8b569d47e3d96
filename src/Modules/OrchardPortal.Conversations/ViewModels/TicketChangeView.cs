using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations.ViewModels;

/// <param name="Who">Empty when no user did it.</param>
public sealed record TicketChangeView(string Who, string What, TimeView When);
