namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Something of an upload that could not be read.</summary>
/// <param name="Where">A file, and a row if it has some.</param>
/// <param name="Kind">What is the matter.</param>
/// <param name="Detail">What the words for it need: a name, a number.</param>
internal sealed record SourceProblem(string Where, SourceProblemKind Kind, string Detail = "");
