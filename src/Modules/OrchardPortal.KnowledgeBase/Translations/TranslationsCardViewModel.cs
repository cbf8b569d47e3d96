namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>The languages of an article, beside its editor.</summary>
public class TranslationsCardViewModel
{
    public string ContentItemId { get; set; } = string.Empty;

    public IReadOnlyList<TranslationRow> Rows { get; set; } = [];
}
