using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

/// <summary>Which article came from where, so that a second import changes it instead of making another.</summary>
public sealed class ImportedArticleIndex : MapIndex
{
    /// <summary>Where it came from; unique.</summary>
    public string SourceKey { get; set; } = string.Empty;

    public string ContentItemId { get; set; } = string.Empty;

    public string Slug { get; set; } = string.Empty;

    /// <summary>Of what was imported last: the same again changes nothing.</summary>
    public string Hash { get; set; } = string.Empty;
}
