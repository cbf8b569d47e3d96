namespace OrchardPortal.Conversations.ViewModels;

public sealed record TicketPageFile(string Name, string Url, string Size);
