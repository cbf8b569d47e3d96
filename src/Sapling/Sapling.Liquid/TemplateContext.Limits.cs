using Fluid.Values;
using Sapling.Liquid;

namespace Fluid;

public partial class TemplateContext
{
    protected int _recursion;
    protected int _steps;

    private Dictionary<string, decimal>? _counters;
    private long _output;

    /// <summary>What the rendering has used up so far; set to give back what a template took that failed.</summary>
    internal (int Steps, long Output) Spent
    {
        get => (_steps, _output);
        set => (_steps, _output) = value;
    }

    /// <exception cref="InvalidOperationException">The rendering has taken more than <see cref="MaxSteps"/> steps.</exception>
    public void IncrementSteps() => AddSteps(1);

    internal void AddSteps(int count)
    {
        if (MaxSteps <= 0)
        {
            return;
        }

        if (count > MaxSteps - _steps)
        {
            throw new LimitException($"The template takes more than {MaxSteps} steps.");
        }

        _steps += count;
    }

    /// <summary>Pays for a filter or comparison by the size of what goes in or comes out of it.</summary>
    internal void Charge(FluidValue value)
    {
        if (value is StringValue text)
        {
            var length = text.ToStringValue().Length;
            if (length >= RenderLimits.CharactersPerStep)
            {
                RenderLimits.CheckText(length);
                AddSteps(length / RenderLimits.CharactersPerStep);
            }
        }
        else if (value is ArrayValue array)
        {
            AddSteps(array.Values.Count);
            if (array.Values is not RangeList)
            {
                ChargeItems(array.Values);
            }
        }
    }

    // The same long text may be in a list many times.
    private void ChargeItems(IReadOnlyList<FluidValue> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is StringValue text && text.ToStringValue().Length is >= RenderLimits.CharactersPerStep and var length)
            {
                AddSteps(length / RenderLimits.CharactersPerStep);
            }
        }
    }

    internal void AddOutput(long length)
    {
        _output += length;
        if (_output > Options.MaxOutput && Options.MaxOutput > 0)
        {
            throw new LimitException($"The template writes more than {Options.MaxOutput} characters.");
        }
    }

    internal void AddOutput(FluidValue value)
    {
        if (value is StringValue text)
        {
            AddOutput(text.ToStringValue().Length);
        }
        else if (value is ArrayValue array)
        {
            AddSteps(array.Values.Count);
            foreach (var item in array.Values)
            {
                AddOutput(item);
            }
        }
        else
        {
            AddOutput(8);
        }
    }

    /// <summary>Counters of <c>increment</c>, <c>decrement</c>, <c>cycle</c> and continued loops, apart from the variables.</summary>
    internal decimal GetCounter(string name) => _counters is not null && _counters.TryGetValue(name, out var value) ? value : 0;

    internal void SetCounter(string name, decimal value) => (_counters ??= new(StringComparer.Ordinal))[name] = value;
}
