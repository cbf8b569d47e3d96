namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>What is to be done in a language.</summary>
public sealed class TranslationOverviewViewModel
{
    /// <summary>The language, of those in <see cref="Cultures"/>; empty on a site of one language.</summary>
    public string Culture { get; set; } = string.Empty;

    /// <summary>The site's languages besides its own.</summary>
    public IReadOnlyList<string> Cultures { get; set; } = [];

    /// <summary>What is listed.</summary>
    public TranslationState Show { get; set; }

    /// <summary>The number of articles in each state.</summary>
    public IReadOnlyDictionary<TranslationState, int> Counts { get; set; } = new Dictionary<TranslationState, int>();

    /// <summary>The articles, each with its title in the site's language and the item in this one, when there is one.</summary>
    public IReadOnlyList<TranslationTask> Articles { get; set; } = [];

    public int Page { get; set; }

    public bool HasMore { get; set; }
}
