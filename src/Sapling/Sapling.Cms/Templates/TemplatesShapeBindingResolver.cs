using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using OrchardCore.Templates.Models;
using Sapling.Cms.Templates;

namespace OrchardCore.Templates.Services;

/// <summary>Puts the templates of editors before those of the theme. The admin is left alone, so that a faulty one can be mended there.</summary>
internal sealed class TemplatesShapeBindingResolver(
    TemplatesManager templatesManager,
    LiquidViewParser parser,
    TemplatePreview preview,
    IMemoryCache memoryCache,
    IHttpContextAccessor httpContextAccessor,
    HtmlEncoder encoder) : IShapeBindingResolver
{
    private static readonly Task<ShapeBinding?> _none = Task.FromResult<ShapeBinding?>(null);

    private Dictionary<string, Template>? _templates;
    private Template? _triedOut;

    public Task<ShapeBinding?> GetShapeBindingAsync(string shapeType) => _templates is null ? LoadAndFindAsync(shapeType) : Find(shapeType);

    private async Task<ShapeBinding?> LoadAndFindAsync(string shapeType)
    {
        var isAdmin = httpContextAccessor.HttpContext is { } http && AdminAttribute.IsApplied(http);
        _templates = isAdmin ? [] : (await templatesManager.GetTemplatesDocumentAsync()).Templates;
        if (await preview.DraftAsync() is { Content: { } content } draft)
        {
            _triedOut = new Template { Content = content };
            _templates = new(_templates, StringComparer.OrdinalIgnoreCase) { [draft.Name] = _triedOut };
        }

        return await Find(shapeType);
    }

    private Task<ShapeBinding?> Find(string shapeType) => _templates!.Count > 0 && _templates.TryGetValue(shapeType, out var template)
        ? Task.FromResult<ShapeBinding?>(new ShapeBinding
        {
            BindingName = shapeType,
            BindingSource = "template " + shapeType,
            BindingAsync = display => template == _triedOut ? TryOutAsync(shapeType, template, display) : RenderAsync(shapeType, template, display),
        })
        : _none;

    // Who tries a template out reads what is wrong where it would stand.
    private async Task<IHtmlContent> TryOutAsync(string shapeType, Template template, DisplayContext display)
    {
        try
        {
            return await RenderAsync(shapeType, template, display);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new HtmlString($"<pre role=\"alert\">{encoder.Encode(exception.Message)}</pre>");
        }
    }

    private async Task<IHtmlContent> RenderAsync(string shapeType, Template template, DisplayContext display)
    {
        var parsed = memoryCache.GetOrCreate((typeof(TemplatesShapeBindingResolver), shapeType, template.Content), entry =>
        {
            entry.SlidingExpiration = TimeSpan.FromHours(1);
            return LiquidRendering.Parse(parser, template.Content, "template " + shapeType);
        })!;
        var content = new ViewBufferTextWriterContent();
        var context = display.ServiceProvider.GetRequiredService<LiquidTemplateContext>();
        await LiquidRendering.RenderAsync(parsed, content, encoder, context, display.Value, null, shapeType);
        return content;
    }
}
