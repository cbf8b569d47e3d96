using System.Globalization;

namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Reads Markdown files: what stands before the text describes it, folders are categories.</summary>
internal static class MarkdownFiles
{
    // A file of one of these names describes its folder, where it has a text of its own only as the folder's description.
    private static readonly HashSet<string> _describing = new(StringComparer.OrdinalIgnoreCase) { "_category", "_index" };

    public static void Read(string path, string file, SourceCollector found)
    {
        var front = FrontMatter.Read(file);
        var folders = path.Split('/')[..^1].Select(Name).ToList();
        var name = Path.GetFileNameWithoutExtension(path);

        // "_category.pt" says the same in another language.
        if (_describing.Contains(name.Split('.')[0]))
        {
            Describe(front, folders, name.Contains('.', StringComparison.Ordinal), found);

            return;
        }

        var (title, text) = Title(front, name);
        var given = front.Value("category", "section");
        found.Article(path, new SourceArticle
        {
            Key = front.Value("id") is { Length: > 0 } id ? SourceArticle.OwnKey + id : "file:" + Path.ChangeExtension(path, null),
            File = path,
            Title = title,
            Text = text,
            Slug = front.Value("slug"),
            Summary = front.Value("summary", "description", "excerpt"),
            Categories = given.Length > 0 ? [.. given.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : folders,
            Tags = front.List("tags", "keywords"),
            Author = front.Value("author"),
            CreatedUtc = SourceValues.Moment(front.Value("date", "created", "published")),
            ModifiedUtc = SourceValues.Moment(front.Value("updated", "lastmod", "modified", "last_modified_at")),
            Position = SourceValues.Number(front.Value("position", "order", "weight", "nav_order")),
            IsDraft = SourceValues.IsTrue(front.Value("draft")) || front.Value("published").Equals("false", StringComparison.OrdinalIgnoreCase),
            Access = front.Value("access"),
            OldPaths = [.. front.List("redirect_from", "redirects", "aliases")],
            Culture = front.Value("language", "lang"),
            TranslationSet = front.Value("translation_set"),
            TranslationOf = front.Value("translation_of") is { Length: > 0 } original ? SourceArticle.OwnKey + original : string.Empty,
            IsCurrent = front.Value("translation_current") is { Length: > 0 } current ? SourceValues.IsTrue(current) : null,
            Related = front.List("related") is { Count: > 0 } related ? related : null,
            Owner = front.Value("owner") is { Length: > 0 } owner ? owner : null,
            ReviewOn = SourceValues.Day(front.Value("review_on", "review")),
            Attachments = [.. front.List("attachments").Select(file => UploadedFolder.Combine(path.Contains('/') ? path[..path.LastIndexOf('/')] : string.Empty, file)).OfType<string>()],
        });
    }

    private static void Describe(FrontMatter front, List<string> folders, bool isTranslation, SourceCollector found)
    {
        if (folders.Count == 0)
        {
            return;
        }

        var title = front.Value("title");
        found.Category(new SourceCategory(folders)
        {
            Name = title.Length > 0 ? title : folders[^1],
            Slug = front.Value("slug"),
            Description = front.Value("description", "summary") is { Length: > 0 } description ? description : front.Text.Trim(),
            Icon = front.Value("icon"),
            Position = SourceValues.Number(front.Value("position", "order", "weight", "nav_order")),
            Access = front.Value("access"),
            Culture = front.Value("language", "lang"),
            TranslationSet = front.Value("translation_set"),
            IsTranslation = isTranslation,
            OldPaths = [.. front.List("redirect_from", "redirects", "aliases")],
        });
    }

    // A heading that repeats the title would stand on the page twice.
    private static (string Title, string Text) Title(FrontMatter front, string name)
    {
        var title = front.Value("title");
        var text = front.Text;
        if (text.StartsWith("# ", StringComparison.Ordinal))
        {
            var end = text.IndexOf('\n') is >= 0 and var line ? line : text.Length;
            var heading = text[2..end].Trim().TrimEnd('#').Trim();
            if (title.Length == 0 || title == heading)
            {
                return (heading, text[end..].Trim('\n'));
            }
        }

        return (title.Length > 0 ? title : Name(name), text);
    }

    // "02-getting-started" is "Getting started".
    private static string Name(string file)
    {
        var words = file.TrimStart([.. "0123456789"]).TrimStart('-', '_', '.', ' ');
        words = (words.Length > 0 ? words : file).Trim();
        words = words.Contains(' ', StringComparison.Ordinal) ? words : words.Replace('-', ' ').Replace('_', ' ');

        return words.Length > 0 ? char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..] : file;
    }
}
