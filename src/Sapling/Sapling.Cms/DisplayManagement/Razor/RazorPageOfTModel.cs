using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Base of views and shape templates in Razor.</summary>
public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>, IRazorPage
{
    protected IZoneHolding? _themeLayout;

    private IDisplayHelper? _displayHelper;
    private IShapeFactory? _shapeFactory;
    private IOrchardDisplayHelper? _orchard;
    private IPageTitleBuilder? _title;
    private IViewLocalizer? _localizer;
    private ISite? _site;

    [AllowNull]
    public override ViewContext ViewContext
    {
        get => base.ViewContext;
        set
        {
            base.ViewContext = value!;
            if (value is not null)
            {
                value.HttpContext.RequestServices.GetRequiredService<ViewContextAccessor>().ViewContext = value;
            }
        }
    }

    public object New => Factory;

    public IShapeFactory Factory => _shapeFactory ??= Service<IShapeFactory>();

    public IOrchardDisplayHelper Orchard => _orchard ??= new OrchardDisplayHelper(Context, DisplayHelper);

    public IZoneHolding ThemeLayout
    {
        // The filter has put it there; a view that is rendered outside of an action makes it, which never waits.
        get
        {
            Service<PageChanges>().Add();
            return _themeLayout ??= Context.Features.Get<RazorViewFeature>()?.ThemeLayout ?? Service<ILayoutAccessor>().GetLayoutAsync().GetAwaiter().GetResult();
        }

        set => _themeLayout = value;
    }

    public string ViewLayout
    {
        get => ThemeLayout.Metadata.Alternates.Count > 0 ? ThemeLayout.Metadata.Alternates.Last : ThemeLayout.Metadata.Type;
        set
        {
            var alternates = ThemeLayout.Metadata.Alternates;
            if (value == ThemeLayout.Metadata.Type)
            {
                alternates.Clear();
                return;
            }

            // The last alternate is the one that is tried first.
            alternates.Remove(value);
            alternates.Add(value);
        }
    }

    public IPageTitleBuilder Title
    {
        get
        {
            Service<PageChanges>().Add();
            return _title ??= Service<IPageTitleBuilder>();
        }
    }

    public IViewLocalizer T
    {
        get
        {
            if (_localizer is null)
            {
                _localizer = Service<IViewLocalizer>();
                (_localizer as IViewContextAware)?.Contextualize(ViewContext);
            }

            return _localizer;
        }
    }

    public string FullRequestPath => Context.Request.PathBase + Context.Request.Path + Context.Request.QueryString;

    public ISite Site => _site ??= Context.Features.Get<RazorViewFeature>()?.Site
        ?? Service<ISiteService>().GetSiteSettingsAsync().GetAwaiter().GetResult();

    private IDisplayHelper DisplayHelper => _displayHelper ??= Service<IDisplayHelper>();

    /// <summary>Shows a shape, HTML or text (which is encoded); nothing for null.</summary>
    public Task<IHtmlContent> DisplayAsync(object? shape) => shape switch
    {
        IShape typed => DisplayAsync(typed),
        null => Task.FromResult<IHtmlContent>(HtmlString.Empty),
        IHtmlContent html => Task.FromResult(html),
        _ => Task.FromResult<IHtmlContent>(new HtmlContentString(shape.ToString() ?? string.Empty)),
    };

    public Task<IHtmlContent> DisplayAsync(IShape? shape) => DisplayHelper.ShapeExecuteAsync(shape);

    /// <summary>Shows a shape as if it were of another type.</summary>
    public Task<IHtmlContent> DisplayAsAsync(IShape shape, string shapeType, bool? clearAlternates = default)
    {
        if (clearAlternates == true)
        {
            shape.Metadata.Alternates.Clear();
        }

        // It may have been shown before, as what it was.
        shape.Metadata.ChildContent = null;
        shape.Metadata.Type = shapeType;
        return DisplayAsync(shape);
    }

    /// <summary>Adds a segment to the page's title; in the layout, with an empty one, the whole title.</summary>
    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent? separator = null)
    {
        Title.AddSegment(segment, position);
        return Title.GenerateTitle(separator);
    }

    public IHtmlContent RenderTitleSegments(string? segment, string position = "0", IHtmlContent? separator = null)
    {
        if (!string.IsNullOrEmpty(segment))
        {
            Title.AddSegment(new HtmlContentString(segment), position);
        }

        return Title.GenerateTitle(separator);
    }

    /// <summary>What MVC's layout would show as the body: the view's own output.</summary>
    public IHtmlContent RenderLayoutBody() => RenderBody();

    public static TagBuilder Tag(IShape shape) => shape.GetTagBuilder();

    public static TagBuilder Tag(IShape shape, string tag) => shape.GetTagBuilder(tag);

    /// <summary>In a layout: the zone with the page's content.</summary>
    public Task<IHtmlContent> RenderBodyAsync() => DisplayAsync(ThemeLayout.Zones["Content"]);

    public new bool IsSectionDefined(string name) => ThemeLayout.Zones.IsNotEmpty(name);

    public new IHtmlContent RenderSection(string name) => RenderSection(name, required: true);

    public new IHtmlContent RenderSection(string name, bool required) =>
        throw new NotSupportedException($"A zone may have to wait for its content: use RenderSectionAsync(\"{name}\").");

    public new Task<IHtmlContent> RenderSectionAsync(string name) => RenderSectionAsync(name, required: true);

    /// <summary>In a layout: a zone.</summary>
    /// <exception cref="InvalidOperationException">The zone is required and empty.</exception>
    public new Task<IHtmlContent> RenderSectionAsync(string name, bool required)
    {
        var zone = ThemeLayout.Zones[name];
        return required && zone is ZoneOnDemand
            ? throw new InvalidOperationException($"The layout requires something in its zone '{name}'.")
            : DisplayAsync(zone);
    }

    public static object? OrDefault(object? text, object? other) =>
        text is null || string.IsNullOrEmpty(Convert.ToString(text, System.Globalization.CultureInfo.CurrentCulture)) ? other : text;

    private T Service<T>() where T : notnull => Context.RequestServices.GetRequiredService<T>();
}
