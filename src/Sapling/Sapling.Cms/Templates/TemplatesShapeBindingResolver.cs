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

namespace OrchardCore.Templates.Services;

/// <summary>Puts the templates of editors before those of the theme. The admin is left alone, so that a faulty one can be mended there.</summary>
internal sealed class TemplatesShapeBindingResolver(
    TemplatesManager templatesManager,
    LiquidViewParser parser,
    IMemoryCache memoryCache,
    IHttpContextAccessor httpContextAccessor,
    HtmlEncoder encoder) : IShapeBindingResolver
{
    private static readonly Task<ShapeBinding?> _none = Task.FromResult<ShapeBinding?>(null);

    private Dictionary<string, Template>? _templates;

    public Task<ShapeBinding?> GetShapeBindingAsync(string shapeType) => _templates is null ? LoadAndFindAsync(shapeType) : Find(shapeType);

    private async Task<ShapeBinding?> LoadAndFindAsync(string shapeType)
    {
        var isAdmin = httpContextAccessor.HttpContext is { } http && AdminAttribute.IsApplied(http);
        _templates = isAdmin ? [] : (await templatesManager.GetTemplatesDocumentAsync()).Templates;
        return await Find(shapeType);
    }

    private Task<ShapeBinding?> Find(string shapeType) => _templates!.Count > 0 && _templates.TryGetValue(shapeType, out var template)
        ? Task.FromResult<ShapeBinding?>(new ShapeBinding
        {
            BindingName = shapeType,
            BindingSource = "template " + shapeType,
            BindingAsync = display => RenderAsync(shapeType, template, display),
        })
        : _none;

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
