namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>An article in one of its languages.</summary>
/// <param name="ContentItemId">The article.</param>
/// <param name="Culture">Its language.</param>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">What it is called in this language.</param>
public sealed record ArticleTranslation(string ContentItemId, string Culture, string Slug, string Title)
{
    /// <summary>Whether nobody is kept from it.</summary>
    public bool IsForEverybody { get; init; } = true;
}
