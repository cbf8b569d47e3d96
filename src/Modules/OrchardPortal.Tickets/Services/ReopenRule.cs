namespace OrchardPortal.Tickets.Services;

/// <summary>How long after closing a customer's message opens a ticket again (requirements 79 and 101).</summary>
public static class ReopenRule
{
    /// <param name="days">Null: always. 0: never.</param>
    public static bool Allows(DateTime? closedUtc, DateTime nowUtc, int? days) =>
        closedUtc is null || days is null || (days > 0 && nowUtc < closedUtc.Value.AddDays(days.Value));
}
