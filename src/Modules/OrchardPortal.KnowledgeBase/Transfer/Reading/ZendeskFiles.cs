using System.Globalization;
using System.Text.Json;

namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Reads what Zendesk's help center gives as JSON: lists of articles, sections and categories, in one file or in several.</summary>
internal static class ZendeskFiles
{
    private const string Prefix = "zendesk:";

    public static void Read(string path, string file, SourceCollector found)
    {
        using var json = JsonDocument.Parse(file, new JsonDocumentOptions { MaxDepth = 32 });
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            found.Problem(path, SourceProblemKind.UnknownFormat);

            return;
        }

        foreach (var category in List(json.RootElement, "categories"))
        {
            found.Shelves.Category(Text(category, "id"), string.Empty, Text(category, "name"), Text(category, "description"), SourceValues.Number(Text(category, "position")), IsTranslation(category));
        }

        foreach (var section in List(json.RootElement, "sections"))
        {
            var parent = Text(section, "parent_section_id") is { Length: > 0 } above ? "section:" + above : Text(section, "category_id");
            found.Shelves.Category("section:" + Text(section, "id"), parent, Text(section, "name"), Text(section, "description"), SourceValues.Number(Text(section, "position")), IsTranslation(section));
        }

        var number = 0;
        foreach (var article in List(json.RootElement, "articles"))
        {
            found.Article($"{path}:{++number}", Article(path, article));
        }
    }

    // The same id comes once for each language: the original is what the others are translations of.
    private static SourceArticle Article(string path, JsonElement article)
    {
        var (id, locale, isTranslation) = (Text(article, "id"), Text(article, "locale"), IsTranslation(article));
        var address = Text(article, "html_url");

        return new SourceArticle
        {
            Key = Prefix + id + (isTranslation ? ":" + locale : string.Empty),
            File = path,
            Title = Text(article, "title") is { Length: > 0 } title ? title : Text(article, "name"),
            Text = WithOrigin(Text(article, "body"), address),
            IsHtml = true,
            Categories = Text(article, "section_id") is { Length: > 0 } section ? ["section:" + section] : [],
            Tags = [.. List(article, "label_names").Select(label => label.GetString() ?? string.Empty).Where(label => label.Length > 0)],
            CreatedUtc = SourceValues.Moment(Text(article, "created_at")),
            ModifiedUtc = SourceValues.Moment(Text(article, "edited_at") is { Length: > 0 } edited ? edited : Text(article, "updated_at")),
            Position = SourceValues.Number(Text(article, "position")),
            IsDraft = SourceValues.IsTrue(Text(article, "draft")),
            Culture = locale,
            TranslationSet = isTranslation ? "zd-" + id : string.Empty,
            TranslationOf = isTranslation ? Prefix + id : string.Empty,
            IsCurrent = isTranslation ? !SourceValues.IsTrue(Text(article, "outdated")) : null,

            // All languages have the same old address, but for the language in it.
            OldPaths = !isTranslation && SourceValues.PathOf(address) is { Length: > 1 } old ? [old] : [],
        };
    }

    private static bool IsTranslation(JsonElement element) =>
        Text(element, "source_locale") is { Length: > 0 } source && Text(element, "locale") is { Length: > 0 } locale && !locale.Equals(source, StringComparison.OrdinalIgnoreCase);

    // Files of the help center are named from its root: here there is nothing.
    private static string WithOrigin(string body, string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https")
        ? body.Replace("=\"/hc/article_attachments/", $"=\"{uri.GetLeftPart(UriPartial.Authority)}/hc/article_attachments/", StringComparison.OrdinalIgnoreCase)
        : body;

    private static IEnumerable<JsonElement> List(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static string Text(JsonElement element, string name) => !element.TryGetProperty(name, out var value)
        ? string.Empty
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.TryGetInt64(out var number) ? number.ToString(CultureInfo.InvariantCulture) : string.Empty,
            JsonValueKind.True => "true",
            _ => string.Empty,
        };
}
