using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>The published and the latest version of each article and category: its language, and of which text it is the translation.</summary>
public class TranslationIndex : MapIndex
{
    public string ContentItemId { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public string? LocalizationSet { get; set; }

    /// <summary>Empty for the site's own language.</summary>
    public string Culture { get; set; } = string.Empty;

    /// <summary>The key of its own text; see <see cref="TranslationKey"/>.</summary>
    public string TextKey { get; set; } = string.Empty;

    /// <summary>The article it was translated from; null for an original.</summary>
    public string? SourceId { get; set; }

    /// <summary>The key of the source's text that it follows.</summary>
    public string? SourceKey { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
