namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>The rules of tags.</summary>
public static class ArticleTags
{
    public const int MaxLength = 40;
    public const int MaxCount = 20;

    /// <summary>Reads tags written with commas, or one to a line, between them; those that differ by case or accents only are one.</summary>
    public static List<string> Parse(string? text) => Clean(Split(text));

    /// <summary>What was written as tags and has no word in it, and so no address: signs alone.</summary>
    public static string Wordless(string? text) => string.Join(", ", Split(text).Select(tag => tag.Trim()).Where(tag => tag.Length > 0 && Slug(tag).Length == 0));

    /// <summary>Tags without empty ones, needless space and doubles, in their order.</summary>
    public static List<string> Clean(IEnumerable<string?> tags) =>
        [.. tags.Select(tag => string.Join(' ', (tag ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(tag => Slug(tag).Length > 0)
            .DistinctBy(Slug)];

    private static string[] Split(string? text) => (text ?? string.Empty).Split([',', ';', '\n', '\r']);

    /// <summary>A tag as addresses have it: its words folded. Letters of any alphabet stay.</summary>
    public static string Slug(string tag) => string.Join('-', SearchText.Words(tag, atMost: 10));
}
