using System.Buffers;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Razor;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>
/// Renders a controller's view into the theme's layout as shapes are rendered, without the pages and buffers that MVC puts between the two,
/// and sends the page with its length. Where a view has view starts of its own, or another type than HTML in UTF-8, MVC renders it.
/// </summary>
internal sealed class ThemedViewExecutor(
    IOptions<MvcViewOptions> viewOptions,
    ITempDataDictionaryFactory tempDataFactory,
    IModelMetadataProvider metadataProvider,
    IRazorPageActivator pageActivator,
    IServiceProvider services) : IActionResultExecutor<ViewResult>
{
    private const string ContentType = "text/html; charset=utf-8";

    private readonly ViewResultExecutor _mvc = ActivatorUtilities.CreateInstance<ViewResultExecutor>(services);

    public async Task ExecuteAsync(ActionContext context, ViewResult result)
    {
        var response = context.HttpContext.Response;
        if (result is { ViewEngine: null, ContentType: null } && response.ContentType is null
            && _mvc.FindView(context, result) is { Success: true, View: RazorView { ViewStartPages: [ThemeViewStart] } view })
        {
            using var page = new Utf8Page();
            (await RenderAsync(context, result, view)).WriteTo(page, HtmlEncoder.Default);
            await SendAsync(response, result.StatusCode, page.Finish());
        }
        else
        {
            await _mvc.ExecuteAsync(context, result);
        }
    }

    private async Task<IHtmlContent> RenderAsync(ActionContext context, ViewResult result, RazorView view)
    {
        var content = new ShapeBuffer(context.HttpContext.RequestServices.GetRequiredService<ShapeBufferPages>());
        var viewContext = new ViewContext(
            context,
            view,
            result.ViewData ?? new ViewDataDictionary(metadataProvider, context.ModelState),
            result.TempData ?? tempDataFactory.GetTempData(context.HttpContext),
            content,
            viewOptions.Value.HtmlHelperOptions)
        {
            ExecutingFilePath = view.RazorPage.Path,
        };

        var page = view.RazorPage;
        page.ViewContext = viewContext;
        page.Layout = ThemeViews.LayoutPath;
        pageActivator.Activate(page, viewContext);
        await page.ExecuteAsync();

        return page.Layout switch
        {
            null => content,
            ThemeViews.LayoutPath => await InLayoutAsync(context.HttpContext, content),
            _ => throw new InvalidOperationException($"The view '{page.Path}' asks for the layout '{page.Layout}': layouts are shapes, chosen by ViewLayout."),
        };
    }

    private static async Task<IHtmlContent> InLayoutAsync(HttpContext http, IHtmlContent content)
    {
        var layout = http.Features.Get<RazorViewFeature>()?.ThemeLayout ?? await http.RequestServices.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones["Content"].AddAsync(content, "5");

        return await http.RequestServices.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(layout);
    }

    private static async Task SendAsync(HttpResponse response, int? statusCode, ReadOnlyMemory<byte> page)
    {
        response.ContentType = ContentType;
        response.StatusCode = statusCode ?? response.StatusCode;
        response.ContentLength = page.Length;

        // What the request changed is committed when its answer starts; the page itself goes out once the request's scope has ended.
        await response.StartAsync(response.HttpContext.RequestAborted);
        response.BodyWriter.Write(page.Span);
    }
}
