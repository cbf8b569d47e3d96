using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Conversations.Reports;

/// <summary>The shape <c>TicketDashboard</c>: what waits for agents.</summary>
public sealed class TicketDashboardViewModel() : ShapeViewModel("TicketDashboard")
{
    public IReadOnlyList<DashboardCard> Cards { get; set; } = [];

    /// <summary>Whether there are reports for who looks.</summary>
    public bool HasReports { get; set; }
}
