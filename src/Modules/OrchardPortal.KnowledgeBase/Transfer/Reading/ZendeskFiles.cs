using System.Globalization;
using System.Text.Json;

namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Reads what Zendesk's help center gives as JSON: lists of articles, sections and categories, in one file or in several.</summary>
internal static class ZendeskFiles
{
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
            found.Shelves.Category(Text(category, "id"), string.Empty, Text(category, "name"), Text(category, "description"), SourceValues.Number(Text(category, "position")));
        }

        foreach (var section in List(json.RootElement, "sections"))
        {
            var parent = Text(section, "parent_section_id") is { Length: > 0 } above ? "section:" + above : Text(section, "category_id");
            found.Shelves.Category("section:" + Text(section, "id"), parent, Text(section, "name"), Text(section, "description"), SourceValues.Number(Text(section, "position")));
        }

        var number = 0;
        foreach (var article in List(json.RootElement, "articles"))
        {
            found.Article($"{path}:{++number}", Article(path, article));
        }
    }

    private static SourceArticle Article(string path, JsonElement article) => new()
    {
        Key = "zendesk:" + Text(article, "id"),
        File = path,
        Title = Text(article, "title") is { Length: > 0 } title ? title : Text(article, "name"),
        Text = Text(article, "body"),
        IsHtml = true,
        Categories = Text(article, "section_id") is { Length: > 0 } section ? ["section:" + section] : [],
        Tags = [.. List(article, "label_names").Select(label => label.GetString() ?? string.Empty).Where(label => label.Length > 0)],
        CreatedUtc = SourceValues.Moment(Text(article, "created_at")),
        ModifiedUtc = SourceValues.Moment(Text(article, "edited_at") is { Length: > 0 } edited ? edited : Text(article, "updated_at")),
        Position = SourceValues.Number(Text(article, "position")),
        IsDraft = SourceValues.IsTrue(Text(article, "draft")),
        OldPaths = SourceValues.PathOf(Text(article, "html_url")) is { Length: > 1 } old ? [old] : [],
    };

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
