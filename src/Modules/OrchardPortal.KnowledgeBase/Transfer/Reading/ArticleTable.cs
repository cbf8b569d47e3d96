namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Reads tables of articles, with the names that HubSpot and Zendesk give the columns, and plain ones.</summary>
internal static class ArticleTable
{
    private static readonly string[] _title = ["Article title", "Title", "Name", "article_title"];
    private static readonly string[] _text = ["Article body", "Body", "Content", "Article content", "HTML", "Text", "article_body"];

    public static void Read(string path, string file, SourceCollector found)
    {
        var number = 1;
        foreach (var row in CsvTable.Read(file))
        {
            number++;
            if (number == 2 && (!Has(row, _title) || !Has(row, _text)))
            {
                found.Problem(path, SourceProblemKind.NoColumns);

                return;
            }

            var where = $"{path}:{number}";
            var address = Value(row, "Article URL", "URL", "html_url", "Page URL", "Link");
            var id = Value(row, "Content ID", "Article ID", "ID", "id");
            found.Article(where, new SourceArticle
            {
                Key = "row:" + (id.Length > 0 ? id : address.Length > 0 ? address : Value(row, _title)),
                File = path,
                Title = Value(row, _title),
                Text = Value(row, _text),
                IsHtml = true,
                Slug = Value(row, "Slug"),
                Summary = Value(row, "Article subtitle", "Subtitle", "Summary", "Meta description", "Description"),
                Categories = [.. new[] { Value(row, "Category", "Category name"), Value(row, "Subcategory", "Section", "Section name") }.Where(name => name.Length > 0)],
                Tags = SourceValues.List(Value(row, "Keywords", "Tags", "Labels", "label_names", "Article tags")),
                Author = Value(row, "Author", "Author name", "Article author"),
                CreatedUtc = SourceValues.Moment(Value(row, "Created", "created_at", "Created date", "Publish date", "Published date")),
                ModifiedUtc = SourceValues.Moment(Value(row, "Last modified date", "Updated", "updated_at", "Last updated", "Modified")),
                Position = SourceValues.Number(Value(row, "Position", "Order")),
                Culture = Value(row, "Article language", "Language", "locale"),
                IsDraft = IsDraft(row),
                OldPaths = SourceValues.PathOf(address) is { Length: > 1 } old ? [old] : [],
            });
        }
    }

    private static bool IsDraft(IReadOnlyDictionary<string, string> row) =>
        SourceValues.IsTrue(Value(row, "draft", "Archived"))
        || Value(row, "Article status", "Status", "State").ToUpperInvariant() is "DRAFT" or "ARCHIVED" or "UNPUBLISHED" or "SCHEDULED";

    private static bool Has(IReadOnlyDictionary<string, string> row, string[] names) => Array.Exists(names, row.ContainsKey);

    private static string Value(IReadOnlyDictionary<string, string> row, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (row.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text)
            {
                return text;
            }
        }

        return string.Empty;
    }
}
