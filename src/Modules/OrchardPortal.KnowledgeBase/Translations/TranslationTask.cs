namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>An article as it stands in one language.</summary>
/// <param name="ContentItemId">The article in the site's language.</param>
/// <param name="Title">Its title there.</param>
/// <param name="TranslationId">The article in the other language; null when there is none.</param>
/// <param name="State">How it stands.</param>
public sealed record TranslationTask(string ContentItemId, string Title, string? TranslationId, TranslationState State);
