using System.Globalization;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>What the address of a page of results asks for, cleaned of what it cannot mean.</summary>
public sealed record SearchInput(string Query, string Category, string Tag, string Language, int Page)
{
    public const int PageSize = 10;
    public const int LastPage = 100;

    private const int QueryMaxLength = 200;
    private const int FilterMaxLength = 120;

    public bool IsFiltered => Category.Length + Tag.Length + Language.Length > 0;

    public static SearchInput Read(string? q, string? category, string? tag, string? language, string? page) => new(
        Clean(q, QueryMaxLength),
        Clean(category, FilterMaxLength),
        Clean(tag, FilterMaxLength),
        Clean(language, FilterMaxLength),
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Clamp(wanted, 1, LastPage) : 1);

    /// <summary>Words without control characters, not longer than they may be.</summary>
    public static string Clean(string? text, int longest = QueryMaxLength)
    {
        var clean = string.Concat((text ?? string.Empty).Where(c => !char.IsControl(c))).Trim();

        return clean.Length <= longest ? clean : clean[..longest];
    }

    /// <summary>As the end of an address, with its question mark.</summary>
    public string ToQueryString() =>
        "?q=" + Uri.EscapeDataString(Query)
        + (Category.Length > 0 ? "&category=" + Uri.EscapeDataString(Category) : string.Empty)
        + (Tag.Length > 0 ? "&tag=" + Uri.EscapeDataString(Tag) : string.Empty)
        + (Language.Length > 0 ? "&language=" + Uri.EscapeDataString(Language) : string.Empty)
        + (Page > 1 ? "&page=" + Page.ToString(CultureInfo.InvariantCulture) : string.Empty);
}
