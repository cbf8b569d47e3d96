using System.Text.Encodings.Web;

namespace Fluid;

/// <summary>A parsed template; may be rendered by several threads at once.</summary>
public interface IFluidTemplate
{
    ValueTask RenderAsync(TextWriter writer, TextEncoder encoder, TemplateContext context);
}
