using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary>What <c>include</c> and <c>render</c> have in common: run a partial with arguments, once or for each item.</summary>
internal sealed class PartialCall(string alias, Expression? with, Expression? forEach, IReadOnlyList<AssignStatement> assignments)
{
    /// <summary>Evaluates in the caller's scope, so that an isolated partial still gets what it is given.</summary>
    public async ValueTask<Arguments> EvaluateAsync(TemplateContext context)
    {
        var values = new FluidValue[assignments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = await assignments[i].Value.EvaluateAsync(context);
        }

        return new Arguments(
            values,
            with is null ? null : await with.EvaluateAsync(context),
            forEach is null ? null : await forEach.EvaluateAsync(context));
    }

    public async ValueTask RunAsync(IFluidTemplate template, Arguments arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var scope = context.LocalScope;
        for (var i = 0; i < assignments.Count; i++)
        {
            scope.SetOwnValue(assignments[i].Identifier, arguments.Named[i]);
        }

        if (arguments.With is not null)
        {
            scope.SetOwnValue(alias, arguments.With);
        }

        if (arguments.For is not (ArrayValue or DictionaryValue))
        {
            if (arguments.For is not null)
            {
                scope.SetOwnValue(alias, arguments.For);
            }

            await template.RenderAsync(writer, encoder, context);
            return;
        }

        var range = await LoopRange.CreateAsync(arguments.For, null, null, 0, false, context);
        var loop = new ForLoopValue { Length = range.Count, Name = alias };
        scope.SetOwnValue("forloop", loop);
        for (var i = 0; i < range.Count; i++)
        {
            context.AddSteps(1);
            loop.MoveTo(i);
            scope.SetOwnValue(alias, range[i]);
            await template.RenderAsync(writer, encoder, context);
        }
    }

    internal readonly record struct Arguments(FluidValue[] Named, FluidValue? With, FluidValue? For);
}
