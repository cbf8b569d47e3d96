namespace OrchardPortal.KnowledgeBase.Models;

/// <summary>Where an imported article comes from: a second import changes it and makes none beside it, and its old addresses lead to it.</summary>
public sealed class ImportedArticle
{
    public const int KeyMaxLength = 200;

    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    /// <summary>What the upload knew it by.</summary>
    public string SourceKey { get; set; } = string.Empty;

    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>As it was imported.</summary>
    public string Slug { get; set; } = string.Empty;

    /// <summary>Of all that was imported: the same upload leaves the article as it is.</summary>
    public string Hash { get; set; } = string.Empty;

    /// <summary>Normalised paths under which it was found before.</summary>
    public List<string> OldPaths
    {
        get;
        set => field = value ?? [];
    } = [];
}
