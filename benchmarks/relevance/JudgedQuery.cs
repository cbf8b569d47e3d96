namespace Relevance;

/// <summary>A query with what somebody thinks answers it.</summary>
/// <param name="Kind">subject (of a ticket) or search.</param>
/// <param name="Query">As typed.</param>
/// <param name="Relevant">Slugs of articles with how well they answer it: 3 the answer, 2 helps, 1 touches it.</param>
public sealed record JudgedQuery(string Kind, string Query, Dictionary<string, int> Relevant);
