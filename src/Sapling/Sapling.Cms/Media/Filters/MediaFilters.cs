using System.Net;
using System.Text;
using Fluid;
using Fluid.Values;

namespace OrchardCore.Media.Filters;

public static class MediaFilters
{
    /// <summary>The filter <c>img_tag</c>: an image, by its address; the named arguments are its attributes.</summary>
    public static ValueTask<FluidValue> ImgTag(FluidValue input, FilterArguments arguments, TemplateContext _)
    {
        var output = new StringBuilder("<img src=\"").Append(WebUtility.HtmlEncode(input.ToStringValue())).Append('"');
        foreach (var name in arguments.Names)
        {
            output.Append(' ').Append(WebUtility.HtmlEncode(name.Replace('_', '-'))).Append("=\"").Append(WebUtility.HtmlEncode(arguments[name].ToStringValue())).Append('"');
        }

        return new StringValue(output.Append(" />").ToString(), false);
    }
}
