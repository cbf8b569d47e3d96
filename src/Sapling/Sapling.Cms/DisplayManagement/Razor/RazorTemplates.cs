using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;
using MvcPage = Microsoft.AspNetCore.Mvc.Razor.IRazorPage;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Renders <c>.cshtml</c> shape templates: the compiled page runs right into a <see cref="ShapeBuffer"/>, without the search for views.</summary>
internal sealed class RazorTemplates(
    IRazorPageFactoryProvider pageFactoryProvider,
    IRazorPageActivator pageActivator,
    IModelMetadataProvider metadataProvider,
    ITempDataDictionaryFactory tempDataFactory,
    IHttpContextAccessor httpContextAccessor) : IShapeTemplateViewEngine
{
    private readonly ConcurrentDictionary<string, Func<MvcPage>> _pages = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> TemplateFileExtensions { get; } = [".cshtml"];

    public async Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext)
    {
        var services = displayContext.ServiceProvider;
        var accessor = services.GetRequiredService<ViewContextAccessor>();
        var outer = accessor.ViewContext;
        var buffer = new ShapeBuffer(services.GetRequiredService<ShapeBufferPages>());
        try
        {
            var viewContext = await CreateViewContextAsync(outer, displayContext, buffer);
            var page = _pages.GetOrAdd(relativePath, FindPage)();
            viewContext.ExecutingFilePath = page.Path;
            page.ViewContext = viewContext;
            pageActivator.Activate(page, viewContext);
            await page.ExecuteAsync();
        }
        finally
        {
            accessor.ViewContext = outer;
        }

        return buffer;
    }

    private async ValueTask<ViewContext> CreateViewContextAsync(ViewContext? outer, DisplayContext display, ShapeBuffer buffer)
    {
        ViewContext context;
        if (outer is not null)
        {
            context = new(outer, outer.View, new ViewDataDictionary<object?>(outer.ViewData, display.Value), buffer);
        }
        else
        {
            // Rendered outside of a view: by a filter, or for a mail.
            var httpContext = httpContextAccessor.HttpContext ?? new DefaultHttpContext { RequestServices = display.ServiceProvider };
            var action = await httpContext.GetActionContextAsync();
            var viewData = new ViewDataDictionary<object?>(metadataProvider, action.ModelState) { Model = display.Value };
            context = new(action, NoView.Instance, viewData, tempDataFactory.GetTempData(httpContext), buffer, new HtmlHelperOptions());
        }

        context.ViewData.TemplateInfo.HtmlFieldPrefix = display.HtmlFieldPrefix ?? string.Empty;
        return context;
    }

    private Func<MvcPage> FindPage(string path) =>
        pageFactoryProvider.CreateFactory("/" + path.TrimStart('/')).RazorPageFactory
        ?? throw new InvalidOperationException($"The template '{path}' is not compiled into any module.");
}
