namespace OrchardPortal.Conversations.ViewModels;

public sealed record ContactTicketRow(long Number, string Subject, string Url, StageView Stage);
