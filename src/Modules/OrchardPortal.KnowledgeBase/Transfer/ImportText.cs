using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using OrchardPortal.KnowledgeBase.Markdown;
using OrchardPortal.KnowledgeBase.Transfer.Reading;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>
/// Turns the text of an upload into an article's: HTML into Markdown, links to other articles into their new addresses, images into those of
/// the media library. An image that is elsewhere becomes a link: pages ask nobody else for anything.
/// </summary>
/// <param name="links">Finds the other articles.</param>
/// <param name="folder">Holds the images.</param>
/// <param name="imageAddress">Gives an image of the upload its new address.</param>
/// <param name="fetchedAddress">Gives an image of another site its new address; null when it has none.</param>
/// <param name="found">Hears of images that are missing, by the target, and whether it is on another site.</param>
internal sealed partial class ImportText(
    ImportLinks links, UploadedFolder folder, Func<string, string> imageAddress, Func<string, string?> fetchedAddress, Action<string, bool> found)
{
    public string Convert(SourceArticle article) => article.IsHtml ? FromHtml(article) : FromMarkdown(article);

    private string FromHtml(SourceArticle article)
    {
        using var document = new HtmlParser().ParseDocument(article.Text);
        foreach (var image in document.QuerySelectorAll("img").ToList())
        {
            var source = image.GetAttribute("src") ?? string.Empty;
            if (Image(source, article.File) is { } address)
            {
                image.SetAttribute("src", address);
            }
            else
            {
                var link = document.CreateElement("a");
                link.SetAttribute("href", source);
                link.TextContent = image.GetAttribute("alt") is { Length: > 0 } text ? text : source;
                image.Replace(link);
            }
        }

        foreach (var link in document.QuerySelectorAll("a[href]"))
        {
            if (links.Find(link.GetAttribute("href")!, article.File) is { } address)
            {
                link.SetAttribute("href", address);
            }
        }

        return HtmlToMarkdown.Convert(document.Body?.InnerHtml);
    }

    private string FromMarkdown(SourceArticle article)
    {
        var text = Target().Replace(article.Text, match =>
        {
            var target = match.Groups["target"].Value;
            if (match.Groups["image"].Length == 0)
            {
                return links.Find(target, article.File) is { } address ? match.Value.Replace($"]({match.Groups["given"].Value}", $"]({address}", StringComparison.Ordinal) : match.Value;
            }

            return Image(target, article.File) is { } image
                ? match.Value.Replace($"]({match.Groups["given"].Value}", $"]({image}", StringComparison.Ordinal)
                : match.Value[1..];
        });

        return HtmlImage().Replace(text, match => Image(WebUtility.HtmlDecode(match.Groups["target"].Value), article.File) is { } image
            ? match.Groups["start"].Value + image
            : match.Value);
    }

    /// <summary>Null when the image is not in the upload.</summary>
    private string? Image(string target, string file)
    {
        if (target.StartsWith("/media/", StringComparison.Ordinal))
        {
            return target;
        }

        var isElsewhere = target.Contains("://", StringComparison.Ordinal) || target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith("data:", StringComparison.Ordinal);
        var plain = Uri.UnescapeDataString(target.Split('?', '#')[0]);
        var path = isElsewhere ? null : UploadedFolder.Combine(file.LastIndexOf('/') is >= 0 and var slash ? file[..slash] : string.Empty, plain);
        path = path is not null && folder.Has(path) ? path : folder.FindByName(plain[(plain.LastIndexOf('/') + 1)..]);
        if (path is not null && UploadReader.IsImage(path))
        {
            return imageAddress(path);
        }

        if (isElsewhere && fetchedAddress(target) is { } fetched)
        {
            return fetched;
        }

        found(target, isElsewhere);

        return null;
    }

    [GeneratedRegex("(?<image>!?)\\[[^\\]]*\\]\\((?<given><?(?<target>[^)\\s>]+)>?)", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Target();

    [GeneratedRegex("(?<start><img\\b[^>]*?\\bsrc=\")(?<target>[^\"]+)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex HtmlImage();
}
