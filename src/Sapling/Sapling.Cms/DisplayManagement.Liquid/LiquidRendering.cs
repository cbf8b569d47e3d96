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
    /// <summary>How many templates of one page may go beyond the limits before the page itself ends there.</summary>
    private const int MostExhausting = 5;

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

        if (context.Exhausting.TryGetValue(template, out var failure))
        {
            throw new LiquidException(failure.Problem, failure.TemplateName, failure.Line, failure.Column, failure);
        }

        var statement = context.Current;
        var spent = context.Spent;
        var outerView = context.ViewName;
        var scope = Enter(template, context, viewName);
        context.ViewName = viewName;
        try
        {
            context.LocalScope.SetOwnValue("Model", FluidValue.Create(model, context.Options));
            foreach (var (name, value) in properties ?? [])
            {
                context.LocalScope.SetOwnValue(name, value);
            }

            await template.RenderAsync(writer, encoder, context);
        }
        catch (LiquidException exception) when (exception.InnerException is LimitException && context.Exhausting.Count < MostExhausting)
        {
            // The rest of the page is not to suffer: it gets back what this one took, which is not tried a second time.
            context.Exhausting[template] = exception;
            context.Spent = spent;
            throw;
        }
        finally
        {
            context.ReturnTo(scope);
            context.ViewName = outerView;
        }

        context.Current = statement;
    }

    private static Scope Enter(IFluidTemplate template, LiquidTemplateContext context, string viewName)
    {
        try
        {
            return context.EnterIsolatedScope();
        }
        catch (LimitException exception)
        {
            // A template that shows itself does so on the line that runs. Without end once is enough: it may do it many times over.
            var line = context.ViewName == viewName ? context.Current : null;
            var failure = new LiquidException(exception.Message, null, line?.Line ?? 0, line?.Column ?? 0, exception);
            context.Exhausting.TryAdd(template, failure);
            throw failure;
        }
    }
}
