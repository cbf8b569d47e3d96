using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Shows shapes by templates in files <c>*.liquid</c>.</summary>
internal sealed class LiquidShapeTemplateViewEngine(
    LiquidTemplateFiles templates,
    IShapeTemplateFileProviderAccessor files,
    HtmlEncoder encoder) : IShapeTemplateViewEngine
{
    public IEnumerable<string> TemplateFileExtensions { get; } = [".liquid"];

    public async Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext)
    {
        var file = await templates.GetAsync(files.FileProvider, relativePath);
        var context = displayContext.ServiceProvider.GetRequiredService<LiquidTemplateContext>();
        var content = new ViewBufferTextWriterContent();
        await LiquidRendering.RenderAsync(file.Template, content, encoder, context, displayContext.Value, null, file.ViewName);
        return content;
    }
}
