using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Title;

public class PageTitleBuilder : IPageTitleBuilder
{
    private static readonly IHtmlContent _defaultSeparator = new HtmlString(" - ");

    private readonly List<(IHtmlContent Segment, string? Position)> _segments = [];
    private IHtmlContent? _fixedTitle;

    public void SetFixedTitle(IHtmlContent title) => _fixedTitle = title;

    public void AddSegment(IHtmlContent titlePart, string position = "0") => _segments.Add((titlePart, position));

    public void AddSegments(IEnumerable<IHtmlContent> titleParts, string position)
    {
        foreach (var part in titleParts)
        {
            AddSegment(part, position);
        }
    }

    public IHtmlContent GenerateTitle(IHtmlContent? separator)
    {
        if (_fixedTitle is not null)
        {
            return _fixedTitle;
        }

        var html = new HtmlContentBuilder();
        var ordered = _segments.OrderBy(segment => segment.Position, (IComparer<string?>)FlatPositionComparer.Instance!);
        foreach (var (segment, _) in ordered)
        {
            if (html.Count > 0)
            {
                html.AppendHtml(separator ?? _defaultSeparator);
            }

            html.AppendHtml(segment);
        }

        return html;
    }

    public void Clear()
    {
        _fixedTitle = null;
        _segments.Clear();
    }
}
