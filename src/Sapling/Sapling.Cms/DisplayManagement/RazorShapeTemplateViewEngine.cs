using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Razor;

public class RazorShapeTemplateViewEngine : IShapeTemplateViewEngine
{
    public RazorShapeTemplateViewEngine(IOptions<MvcViewOptions> options, IEnumerable<IRazorViewExtensionProvider> viewExtensionProviders, IHttpContextAccessor httpContextAccessor, ViewContextAccessor viewContextAccessor, ITempDataProvider tempDataProvider, IHtmlHelper htmlHelper) { throw null!; }

    public IEnumerable<string> TemplateFileExtensions { get; } = default!;

    public Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext) => throw null!;

    public Task<string> RenderViewToStringAsync(string viewName, object model, IViewEngine viewEngine) => throw null!;
}
