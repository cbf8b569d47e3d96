namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>Something that is left out of an import, or not as it was.</summary>
/// <param name="Where">A file, a row, or an article.</param>
/// <param name="Text">What is the matter, in the editor's language.</param>
public sealed record ImportReportProblem(string Where, string Text);
