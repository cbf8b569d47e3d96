using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;
using Sapling.Tests.Liquid;

namespace Sapling.Tests.LiquidViews;

/// <summary>Templates in memory, a layout, a request and French translations: what a template of the CMS stands in.</summary>
internal sealed class LiquidViewWorld : IDisplayHelper, IShapeFactory, ILayoutAccessor, IShapeTemplateFileProviderAccessor, IStringLocalizerFactory
{
    private readonly ServiceProvider _services;

    public LiquidViewWorld(Action<IServiceCollection>? configure = null)
    {
        Layout = new ZoneHolding(() => new(new Shape { Metadata = { Type = "Zone" } }));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRouting();
        services.AddAntiforgery();
        services.AddWebEncoders();
        services.AddLiquidCoreServices();
        services.AddSingleton<IDisplayHelper>(this);
        services.AddSingleton<IShapeFactory>(this);
        services.AddSingleton<ILayoutAccessor>(this);
        services.AddSingleton<IShapeTemplateFileProviderAccessor>(this);
        services.AddSingleton<IStringLocalizerFactory>(this);
        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
        Http = new DefaultHttpContext { RequestServices = _services, Request = { Scheme = "http", Host = new("localhost"), Method = "GET" } };
        Services.GetRequiredService<IHttpContextAccessor>().HttpContext = Http;
    }

    public Files Files { get; } = [];

    public ZoneHolding Layout { get; }

    public DefaultHttpContext Http { get; }

    public IServiceProvider Services => _services;

    public Dictionary<string, string> Translations { get; } = [];

    IFileProvider IShapeTemplateFileProviderAccessor.FileProvider => Files;

    public object New => throw new NotSupportedException();

    /// <summary>Renders the template of a shape in a scope of its own.</summary>
    public async Task<string> RenderAsync(string template, IShape? shape = null)
    {
        const string Path = "Areas/Test.Theme/Views/Page.liquid";
        Files[Path] = template;
        Files.LastModified = Files.LastModified.AddSeconds(1);
        using var scope = _services.CreateScope();
        return Text(await EngineAsync(scope.ServiceProvider, Path, shape ?? new Shape()));
    }

    public Task<IHtmlContent> EngineAsync(IServiceProvider services, string path, IShape shape) =>
        services.GetRequiredService<IShapeTemplateViewEngine>()
            .RenderAsync(path, new DisplayContext { ServiceProvider = services, DisplayHelper = this, Value = shape });

    public static string Text(IHtmlContent content)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    public async Task<IHtmlContent> ShapeExecuteAsync(IShape? shape)
    {
        if (shape?.Metadata.Type == "Zone")
        {
            var html = new HtmlContentBuilder();
            foreach (var item in shape.Items)
            {
                html.AppendHtml((IHtmlContent)item);
            }

            return html;
        }

        await Task.Yield();
        return new HtmlContentBuilder().AppendHtml("<b>").Append(shape?.Metadata.Type + ":" + string.Join(',', shape!.Properties.Select(p => $"{p.Key}={p.Value}"))).AppendHtml("</b>");
    }

    public async ValueTask<IShape> CreateAsync(
        string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created)
    {
        var shape = await shapeFactory();
        shape.Metadata.Type = shapeType;
        created?.Invoke(new ShapeCreatedContext { Shape = shape, ShapeType = shapeType });
        return shape;
    }

    public Task<IZoneHolding> GetLayoutAsync() => Task.FromResult<IZoneHolding>(Layout);

    public IStringLocalizer Create(Type resourceSource) => Create(resourceSource.FullName!, "");

    public IStringLocalizer Create(string baseName, string location) => new Localizer(Translations, baseName);

    private sealed class Localizer(Dictionary<string, string> translations, string context) : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, Find(name));

        public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.InvariantCulture, Find(name), arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];

        private string Find(string name) => translations.GetValueOrDefault($"{context}|{name}") ?? translations.GetValueOrDefault(name) ?? name;
    }
}
