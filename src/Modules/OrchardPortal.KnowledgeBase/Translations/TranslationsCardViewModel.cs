namespace OrchardPortal.KnowledgeBase.Translations;

public class TranslationsCardViewModel
{
    public string ContentItemId { get; set; } = string.Empty;

    public IReadOnlyList<TranslationRow> Rows { get; set; } = [];
}
