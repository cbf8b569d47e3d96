using System.Text;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid.Filters;

public static class LiquidViewFilters
{
    /// <summary>The text in the language of the request, its placeholders filled with the arguments.</summary>
    public static ValueTask<FluidValue> Localize(FluidValue input, FilterArguments arguments, TemplateContext ctx)
    {
        var context = LiquidTemplateContext.Of(ctx);
        var text = input.ToStringValue();
        if (text.Length == 0)
        {
            return input;
        }

        var localizer = context.Services.GetRequiredService<IStringLocalizerFactory>().Create(context.ViewName, "");
        if (arguments.Count == 0)
        {
            return new StringValue(localizer[text]);
        }

        var values = new object[arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments.At(i).ToObjectValue() ?? "";
        }

        return new StringValue(localizer[text, values]);
    }

    /// <summary>Text as a name that CSS can select: lower case, with hyphens for what is no letter or digit.</summary>
    public static ValueTask<FluidValue> HtmlClass(FluidValue input, FilterArguments _1, TemplateContext _2)
    {
        var name = new StringBuilder();
        var previous = '\0';
        foreach (var c in input.ToStringValue())
        {
            if (char.IsLetterOrDigit(c))
            {
                // A new word begins at a capital letter.
                if (char.IsUpper(c) && char.IsLower(previous))
                {
                    name.Append('-');
                }

                name.Append(char.ToLowerInvariant(c));
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }

            previous = c;
        }

        return new StringValue(name.ToString().TrimEnd('-'));
    }

    /// <summary>Sets properties of a shape and hands it on.</summary>
    public static ValueTask<FluidValue> ShapeProperties(FluidValue input, FilterArguments arguments, TemplateContext ctx)
    {
        if (input.ToObjectValue() is IShape shape)
        {
            foreach (var name in arguments.Names)
            {
                shape.Properties[LiquidArguments.ToPropertyName(name)] = arguments[name].ToObjectValue();
            }
        }

        return input;
    }
}
