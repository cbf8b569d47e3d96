using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>, IRazorPage
{
    protected IZoneHolding _themeLayout = default!;

    public override ViewContext ViewContext { get; set; } = default!;

    public object New { get; } = default!;

    public IShapeFactory Factory { get; } = default!;

    public IOrchardDisplayHelper Orchard { get; } = default!;

    public IZoneHolding ThemeLayout { get; set; } = default!;

    public string ViewLayout { get; set; } = default!;

    public IPageTitleBuilder Title { get; } = default!;

    public IViewLocalizer T { get; } = default!;

    public string FullRequestPath { get; } = default!;

    public ISite Site { get; } = default!;

    public Task<IHtmlContent> DisplayAsync(object shape) => throw null!;

    public Task<IHtmlContent> DisplayAsync(IShape shape) => throw null!;

    public Task<IHtmlContent> DisplayAsAsync(IShape shape, string shapeType, bool? clearAlternates = default) => throw null!;

    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent? separator = null) => throw null!;

    public IHtmlContent RenderTitleSegments(string segment, string position = "0", IHtmlContent? separator = null) => throw null!;

    public IHtmlContent RenderLayoutBody() => throw null!;

    public static TagBuilder Tag(IShape shape) => throw null!;

    public static TagBuilder Tag(IShape shape, string tag) => throw null!;

    public Task<IHtmlContent> RenderBodyAsync() => throw null!;

    public bool IsSectionDefined(string name) => throw null!;

    public IHtmlContent RenderSection(string name) => throw null!;

    public IHtmlContent RenderSection(string name, bool required) => throw null!;

    public Task<IHtmlContent> RenderSectionAsync(string name) => throw null!;

    public Task<IHtmlContent> RenderSectionAsync(string name, bool required) => throw null!;

    public static object OrDefault(object text, object other) => throw null!;
}
