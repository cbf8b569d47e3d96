namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>What articles must be like besides their words.</summary>
internal sealed record SearchFilter
{
    public static readonly SearchFilter None = new();

    /// <summary>Articles that are neither found nor counted.</summary>
    public string[] Without { get; init; } = [];

    /// <summary>See <see cref="SearchRequest.Categories"/>.</summary>
    public string[] Categories { get; init; } = [];

    public string Tag { get; init; } = string.Empty;

    /// <summary>The languages that are wanted, as articles have them; empty for all.</summary>
    public string[] Cultures { get; init; } = [];

    /// <summary>Whether nothing in another language does, even where there is no translation.</summary>
    public bool OnlyCultures { get; init; }

    /// <summary>Languages that do where an article has no translation into one of <see cref="Cultures"/>.</summary>
    public string[] Fallbacks { get; init; } = [];
}
