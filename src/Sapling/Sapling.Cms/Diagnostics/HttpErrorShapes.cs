using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Diagnostics.ViewModels;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.Diagnostics;

/// <summary>The error page for themes without one of their own.</summary>
internal sealed class HttpErrorShapes(HttpErrorTexts texts, IHttpContextAccessor httpContextAccessor, IStringLocalizer<HttpErrorShapes> localizer) : IShapeAttributeProvider
{
    private readonly IStringLocalizer S = localizer;

    [Shape]
    public IHtmlContent HttpError(HttpErrorShapeViewModel shape)
    {
        var (title, text) = texts.For(shape.Code);
        var home = httpContextAccessor.HttpContext?.Request.PathBase.Value;
        return new HtmlContentBuilder()
            .AppendHtml("<div class=\"http-error\"><h1>").Append(title).AppendHtml("</h1><p>").Append(text)
            .AppendHtml("</p><p><a href=\"").Append($"{home}/").AppendHtml("\">").Append(S["Back to the start"]).AppendHtml("</a></p></div>");
    }
}
