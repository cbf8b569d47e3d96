using Fluid.Values;

namespace Fluid.Ast;

/// <summary>An expression that goes through a filter. A filter that does not exist hands its input on.</summary>
public sealed class FilterExpression : Expression
{
    private readonly FilterArguments? _constantArguments;

    public FilterExpression(Expression input, string name, IReadOnlyList<FilterArgument> parameters)
    {
        Input = input;
        Name = name;
        Parameters = parameters;

        if (parameters.All(parameter => parameter.Expression is LiteralExpression))
        {
            _constantArguments = parameters.Count == 0 ? FilterArguments.Empty : new FilterArguments();
            foreach (var parameter in parameters)
            {
                _constantArguments.Add(parameter.Name!, ((LiteralExpression)parameter.Expression).Value);
            }
        }
    }

    public Expression Input { get; }

    public string Name { get; }

    public IReadOnlyList<FilterArgument> Parameters { get; }

    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var input = Input.EvaluateAsync(context);
        if (!input.IsCompletedSuccessfully || _constantArguments is null)
        {
            return EvaluateSlowAsync(input, context);
        }

        if (!context.Options.Filters.TryGetValue(Name, out var filter))
        {
            return input;
        }

        var value = input.Result;
        context.Charge(value);
        var result = filter(value, _constantArguments, context);
        if (!result.IsCompletedSuccessfully)
        {
            return ChargedAsync(result, context);
        }

        value = result.Result;
        context.Charge(value);
        return new ValueTask<FluidValue>(value);
    }

    private async ValueTask<FluidValue> EvaluateSlowAsync(ValueTask<FluidValue> input, TemplateContext context)
    {
        var value = await input;
        if (!context.Options.Filters.TryGetValue(Name, out var filter))
        {
            return value;
        }

        context.Charge(value);
        var arguments = _constantArguments;
        if (arguments is null)
        {
            arguments = new FilterArguments();
            foreach (var parameter in Parameters)
            {
                arguments.Add(parameter.Name!, await parameter.Expression.EvaluateAsync(context));
            }
        }

        return await ChargedAsync(filter(value, arguments, context), context);
    }

    private static async ValueTask<FluidValue> ChargedAsync(ValueTask<FluidValue> result, TemplateContext context)
    {
        var value = await result;
        context.Charge(value);
        return value;
    }
}
