using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Reads saved pages: one article each, folders are categories.</summary>
internal static class HtmlPages
{
    public static void Read(string path, string file, SourceCollector found)
    {
        using var document = new HtmlParser().ParseDocument(file);
        var text = document.QuerySelector("article .article-body, [itemprop=articleBody], .article-body, .kb-article-content, article, main") ?? document.Body;
        var heading = document.QuerySelector("h1");
        var title = heading?.TextContent.Trim() is { Length: > 0 } said ? said : document.Title?.Trim() ?? string.Empty;

        // What is around the text of a page, and a heading that repeats its title.
        foreach (var around in text?.QuerySelectorAll("script, style, nav, header, footer, form, aside.sidebar").ToList() ?? [])
        {
            around.Remove();
        }

        heading?.Remove();
        found.Article(path, new SourceArticle
        {
            Key = "file:" + Path.ChangeExtension(path, null),
            File = path,
            Title = title,
            Text = text?.InnerHtml ?? string.Empty,
            IsHtml = true,
            Summary = document.QuerySelector("meta[name=description]")?.GetAttribute("content")?.Trim() ?? string.Empty,
            Categories = [.. path.Split('/')[..^1]],
            OldPaths = Old(document, path),
        });
    }

    private static string[] Old(IDocument document, string path)
    {
        var canonical = SourceValues.PathOf(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? string.Empty);

        return [canonical.Length > 1 ? canonical : "/" + path];
    }
}
