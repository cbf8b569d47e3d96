using System.Text;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Evaluated arguments of a tag.</summary>
internal static class LiquidArguments
{
    public static async ValueTask<FilterArguments> EvaluateAsync(IReadOnlyList<FilterArgument> arguments, TemplateContext context)
    {
        var values = new FilterArguments();
        foreach (var argument in arguments)
        {
            values.Add(argument.Name!, await argument.Expression.EvaluateAsync(context));
        }

        return values;
    }

    /// <summary>The named argument, or the one at the position when it has no name; nil when neither is given.</summary>
    public static FluidValue NamedOrAt(this FilterArguments arguments, string name, int position) =>
        arguments.HasNamed(name) ? arguments[name] : arguments.Names.Any() && arguments.Count == arguments.Names.Count() ? NilValue.Instance : arguments.At(position);

    public static string? Text(this FilterArguments arguments, string name) => arguments.HasNamed(name) ? arguments[name].ToStringValue() : null;

    /// <summary><c>cache_id</c> and <c>cache-id</c> to <c>CacheId</c>, as properties of shapes are called.</summary>
    public static string ToPropertyName(string name)
    {
        var result = new StringBuilder(name.Length);
        var upper = true;
        foreach (var c in name)
        {
            if (c is '_' or '-')
            {
                upper = true;
                continue;
            }

            result.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }

        return result.ToString();
    }

    /// <summary>Text, or a list of texts, or a text with spaces between names.</summary>
    public static IEnumerable<string> Names(FluidValue value, TemplateContext context) => value.Type == FluidValues.Array
        ? value.Enumerate(context).Select(item => item.ToStringValue())
        : value.ToStringValue().Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
