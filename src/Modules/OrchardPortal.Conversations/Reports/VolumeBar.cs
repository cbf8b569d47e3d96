namespace OrchardPortal.Conversations.Reports;

/// <summary>What came and went in a part of the time.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Open">How many were open when it ended.</param>
internal sealed record VolumeBar(DateOnly From, DateOnly To, int Created, int Closed, int Open);
