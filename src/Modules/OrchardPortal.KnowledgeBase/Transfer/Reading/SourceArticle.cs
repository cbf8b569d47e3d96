using System.Text.Json.Serialization;

namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>An article as an upload has it.</summary>
internal sealed record SourceArticle
{
    /// <summary>Begins the key of an article that an OrchardPortal exported; its content item id follows.</summary>
    public const string OwnKey = "own:";

    /// <summary>What the upload knows it by; the same when it is uploaded again.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>Markdown, or HTML when <see cref="IsHtml"/>.</summary>
    public string Text { get; init; } = string.Empty;

    public bool IsHtml { get; init; }

    public string Slug { get; init; } = string.Empty;

    public string Summary { get; init; } = string.Empty;

    /// <summary>Names of categories from the top down.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string Author { get; init; } = string.Empty;

    public DateTime? CreatedUtc { get; init; }

    public DateTime? ModifiedUtc { get; init; }

    public int Position { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>Who may see it, as index tables keep rules; empty for everybody.</summary>
    public string Access { get; init; } = string.Empty;

    /// <summary>Paths under which it was found before.</summary>
    public IReadOnlyList<string> OldPaths { get; init; } = [];

    /// <summary>The language it is written in; empty for the site's own.</summary>
    public string Culture { get; init; } = string.Empty;

    /// <summary>What it has in common with its translations; empty when it has none.</summary>
    public string TranslationSet { get; init; } = string.Empty;

    /// <summary>The key of the article that it was translated from; empty for an original.</summary>
    public string TranslationOf { get; init; } = string.Empty;

    /// <summary>Whether the translation follows the present text of its original; null when nobody knows.</summary>
    public bool? IsCurrent { get; init; }

    /// <summary>Paths in the upload of files that readers may download.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    // What came later is no part of the hash of articles that have none: what was imported before stays imported.

    /// <summary>Articles to stand beside it, as slugs or as paths in the upload; null when the upload says nothing of them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Related { get; init; }

    /// <summary>The user name of who looks after it; null when the upload names nobody.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Owner { get; init; }

    /// <summary>The day by which it is to be read again; null when the upload names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The file's path in the upload, that links and images are relative to.</summary>
    public string File { get; init; } = string.Empty;
}
