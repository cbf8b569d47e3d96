namespace OrchardPortal.Conversations.Reports;

/// <summary>What waits, for the admin's first page.</summary>
/// <param name="WaitingOnUs">Open, in a stage whose timers run.</param>
/// <param name="Unanswered">Open, without a first answer.</param>
/// <param name="OldestUtc">When the oldest of those came; null for none.</param>
/// <param name="Closed">In the last days.</param>
internal sealed record DashboardNumbers(int Unassigned, int Mine, int WaitingOnUs, int Unanswered, DateTime? OldestUtc, int Closed);
