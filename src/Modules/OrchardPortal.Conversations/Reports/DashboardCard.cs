namespace OrchardPortal.Conversations.Reports;

/// <summary>A number of the admin's first page, and the tickets it counts.</summary>
/// <param name="More">Said below; empty for nothing.</param>
public sealed record DashboardCard(string Label, string Number, string Url, string More = "");
