using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

public class PageTitleBuilder : IPageTitleBuilder
{
    public void SetFixedTitle(IHtmlContent title) => throw null!;

    public void AddSegment(IHtmlContent titlePart, string position) => throw null!;

    public void AddSegments(IEnumerable<IHtmlContent> titleParts, string position) => throw null!;

    public IHtmlContent GenerateTitle(IHtmlContent separator) => throw null!;

    public void Clear() => throw null!;
}
