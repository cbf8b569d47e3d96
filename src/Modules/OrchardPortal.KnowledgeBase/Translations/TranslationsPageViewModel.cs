namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>The languages of one article or category.</summary>
public sealed class TranslationsPageViewModel
{
    public string ContentItemId { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public IReadOnlyList<TranslationRow> Rows { get; set; } = [];
}
