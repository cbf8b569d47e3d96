using Fluid.Values;

namespace Fluid.Ast;

/// <summary>A variable, or a name of the model, and the path from there.</summary>
public sealed class MemberExpression : Expression
{
    private readonly MemberSegment[] _segments;

    public MemberExpression(MemberSegment segment) => _segments = [segment];

    public MemberExpression(IReadOnlyList<MemberSegment> segments) => _segments = [.. segments];

    public IReadOnlyList<MemberSegment> Segments => _segments;

    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        if (_segments[0] is not IdentifierSegment first)
        {
            return EvaluateFromIndexerAsync(context);
        }

        var value = context.GetValue(first.Identifier);
        return value is UndefinedValue ? EvaluateUnknownAsync(first.Identifier, context) : Follow(value, 1, context);
    }

    private ValueTask<FluidValue> Follow(FluidValue value, int start, TemplateContext context)
    {
        for (var i = start; i < _segments.Length; i++)
        {
            var task = _segments[i].ResolveAsync(value, context);
            if (!task.IsCompletedSuccessfully)
            {
                return FollowAsync(task, i + 1, context);
            }

            value = task.Result;
        }

        return new ValueTask<FluidValue>(value);
    }

    private async ValueTask<FluidValue> FollowAsync(ValueTask<FluidValue> task, int next, TemplateContext context)
    {
        var value = await task;
        for (var i = next; i < _segments.Length; i++)
        {
            value = await _segments[i].ResolveAsync(value, context);
        }

        return value;
    }

    private ValueTask<FluidValue> EvaluateUnknownAsync(string name, TemplateContext context)
    {
        if (context.AllowModelMembers && !context.Model.IsNil())
        {
            var task = context.Model.GetValueAsync(name, context);
            if (!task.IsCompletedSuccessfully)
            {
                return FollowAsync(task, 1, context);
            }

            if (!task.Result.IsNil())
            {
                return Follow(task.Result, 1, context);
            }
        }

        return context.Undefined is { } undefined
            ? FollowAsync(undefined(name), 1, context)
            : Follow(UndefinedValue.Instance, 1, context);
    }

    // {{ ["a name"] }} reads the variable of that name.
    private async ValueTask<FluidValue> EvaluateFromIndexerAsync(TemplateContext context)
    {
        var name = _segments[0] is IndexerSegment indexer
            ? (await indexer.Expression.EvaluateAsync(context)).ToStringValue()
            : "";
        var value = context.GetValue(name);
        return await (value is UndefinedValue ? EvaluateUnknownAsync(name, context) : Follow(value, 1, context));
    }
}
