using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Collects the parts of the page's title.</summary>
public interface IPageTitleBuilder
{
    /// <summary>Takes the place of all segments, added before or after.</summary>
    void SetFixedTitle(IHtmlContent title);

    void Clear();

    void AddSegment(IHtmlContent segment, string position = "0");

    /// <param name="separator">Between the segments; null for a hyphen.</param>
    IHtmlContent GenerateTitle(IHtmlContent? separator);
}
