using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using Sapling.Liquid;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Runs a template in the rendering of the current scope.</summary>
internal static class LiquidRendering
{
    /// <exception cref="LiquidException">The template is not well-formed.</exception>
    public static IFluidTemplate Parse(FluidParser parser, string text, string? name)
    {
        try
        {
            return parser.ParseNamed(text, name);
        }
        catch (ParseException exception)
        {
            throw new LiquidException(exception.Problem, name, exception.Line, exception.Column, exception);
        }
    }

    /// <summary>The template sees its model and what every template sees, but no variable of the one that it is shown in.</summary>
    public static async ValueTask RenderAsync(
        IFluidTemplate template,
        TextWriter writer,
        TextEncoder encoder,
        LiquidTemplateContext context,
        object? model,
        IEnumerable<KeyValuePair<string, FluidValue>>? properties = null,
        string viewName = "")
    {
        if (!context.IsInitialized)
        {
            context.IsInitialized = true;
            context.CultureInfo = CultureInfo.CurrentUICulture;
            context.TimeZone = TimeZoneInfo.Utc;
        }

        var statement = context.Current;
        var outerView = context.ViewName;
        context.ViewName = viewName;
        var scope = context.EnterIsolatedScope();
        try
        {
            context.LocalScope.SetOwnValue("Model", FluidValue.Create(model, context.Options));
            foreach (var (name, value) in properties ?? [])
            {
                context.LocalScope.SetOwnValue(name, value);
            }

            await template.RenderAsync(writer, encoder, context);
        }
        finally
        {
            context.ReturnTo(scope);
            context.ViewName = outerView;
        }

        context.Current = statement;
    }
}
