using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Fluid;

public static class FluidTemplateExtensions
{
    // Letters of all languages stay readable; what means something to HTML is always encoded.
    private static readonly TextEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static ValueTask RenderAsync(this IFluidTemplate template, TextWriter textWriter) =>
        template.RenderAsync(textWriter, new TemplateContext());

    public static ValueTask RenderAsync(this IFluidTemplate template, TextWriter textWriter, TemplateContext context) =>
        template.RenderAsync(textWriter, context, _encoder);

    /// <summary>Renders; unless <paramref name="isolateContext"/> is false, what the template sets is gone afterwards.</summary>
    public static ValueTask RenderAsync(
        this IFluidTemplate template,
        TextWriter textWriter,
        TemplateContext context,
        TextEncoder encoder,
        bool isolateContext = true)
    {
        if (!isolateContext)
        {
            return template.RenderAsync(textWriter, encoder, context);
        }

        return RenderIsolatedAsync(template, textWriter, context, encoder);
    }

    public static ValueTask<string> RenderAsync(this IFluidTemplate template) => template.RenderAsync(new TemplateContext());

    public static ValueTask<string> RenderAsync(this IFluidTemplate template, TemplateContext context) =>
        template.RenderAsync(context, _encoder);

    public static async ValueTask<string> RenderAsync(
        this IFluidTemplate template,
        TemplateContext context,
        TextEncoder encoder,
        bool isolateContext = true)
    {
        var buffer = TextBuffer.Rent();
        try
        {
            await template.RenderAsync(buffer, context, encoder, isolateContext);
            return buffer.ToString();
        }
        finally
        {
            TextBuffer.Return(buffer);
        }
    }

    public static string Render(this IFluidTemplate template) => template.Render(new TemplateContext());

    public static string Render(this IFluidTemplate template, TemplateContext context) => template.Render(context, _encoder);

    /// <summary>Renders and waits; for the start of the application and for tests.</summary>
    public static string Render(this IFluidTemplate template, TemplateContext context, TextEncoder encoder, bool isolateContext = true)
    {
        var task = template.RenderAsync(context, encoder, isolateContext);
        return task.IsCompletedSuccessfully ? task.Result : task.AsTask().GetAwaiter().GetResult();
    }

    private static async ValueTask RenderIsolatedAsync(IFluidTemplate template, TextWriter writer, TemplateContext context, TextEncoder encoder)
    {
        context.EnterChildScope();
        try
        {
            await template.RenderAsync(writer, encoder, context);
        }
        finally
        {
            context.ReleaseScope();
        }
    }
}
