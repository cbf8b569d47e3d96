using OrchardCore.ContentManagement;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>Of which text an article is the translation.</summary>
public class TranslationPart : ContentPart
{
    /// <summary>The content item id of the article it was translated from; empty for an original.</summary>
    public string SourceId { get; set; } = string.Empty;

    /// <summary>The <see cref="TranslationKey"/> of the source's text that the translation follows; empty when nobody knows,
    /// such as for a translation that came from elsewhere.</summary>
    public string SourceKey { get; set; } = string.Empty;
}
