using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

public interface IPageTitleBuilder
{
    void SetFixedTitle(IHtmlContent title);

    void Clear();

    void AddSegment(IHtmlContent segment, string position = "0");

    IHtmlContent GenerateTitle(IHtmlContent separator);
}
