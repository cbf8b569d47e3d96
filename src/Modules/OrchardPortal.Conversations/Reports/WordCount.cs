namespace OrchardPortal.Conversations.Reports;

/// <summary>A word of subjects, folded.</summary>
/// <param name="Count">In how many subjects.</param>
/// <param name="Number">One of those tickets, whose subject tells how the word is written.</param>
internal sealed record WordCount(string Word, int Count, long Number);
