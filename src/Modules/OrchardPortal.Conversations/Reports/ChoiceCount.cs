namespace OrchardPortal.Conversations.Reports;

/// <summary>How many tickets have a value.</summary>
/// <param name="Property">The property's technical name.</param>
/// <param name="Before">How many in the time before.</param>
internal sealed record ChoiceCount(string Property, string Value, int Count, int Before);
