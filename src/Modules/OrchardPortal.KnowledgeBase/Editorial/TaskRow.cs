namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>A task in a list.</summary>
/// <param name="Task">Its row.</param>
/// <param name="Kind">What kind it is, in words.</param>
/// <param name="Assignee">Whose it is; empty for nobody's.</param>
/// <param name="Raised">When it was asked for, in words.</param>
/// <param name="RaisedTitle">The same exactly.</param>
public sealed record TaskRow(EditorialTaskIndex Task, string Kind, string Assignee, string Raised, string RaisedTitle);
