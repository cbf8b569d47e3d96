using Fluid.Values;

namespace Fluid.Filters;

public static class ArrayFilters
{
    public static FilterCollection WithArrayFilters(this FilterCollection filters)
    {
        filters.AddFilter("join", Join);
        filters.AddFilter("first", First);
        filters.AddFilter("last", Last);
        filters.AddFilter("concat", Concat);
        filters.AddFilter("map", Map);
        filters.AddFilter("reverse", Reverse);
        filters.AddFilter("size", Size);
        filters.AddFilter("sort", Sort);
        filters.AddFilter("sort_natural", SortNatural);
        filters.AddFilter("uniq", Uniq);
        filters.AddFilter("where", Where);
        filters.AddFilter("reject", Reject);
        filters.AddFilter("find", Find);
        filters.AddFilter("find_index", FindIndex);
        filters.AddFilter("has", Has);
        filters.AddFilter("sum", Sum);
        return filters;
    }

    public static ValueTask<FluidValue> Join(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var separator = arguments.Count == 0 ? " " : arguments.At(0).ToStringValue();
        var texts = FilterInput.Items(input, context).Select(item => item.ToStringValue()).ToArray();
        RenderLimits.CheckText(texts.Sum(text => (long)text.Length) + ((long)separator.Length * texts.Length));
        return StringValue.Create(string.Join(separator, texts));
    }

    public static ValueTask<FluidValue> First(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        input.GetValueAsync("first", context);

    public static ValueTask<FluidValue> Last(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        input.GetValueAsync("last", context);

    public static ValueTask<FluidValue> Concat(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var added = FilterInput.Items(arguments.At(0), context);
        context.AddSteps(added.Count);
        return new ArrayValue([.. FilterInput.Items(input, context), .. added]);
    }

    public static async ValueTask<FluidValue> Map(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var members = await FilterInput.MembersAsync(FilterInput.Items(input, context), arguments.At(0).ToStringValue(), context);
        return members.Length == 0 ? ArrayValue.Empty : new ArrayValue(members);
    }

    public static ValueTask<FluidValue> Reverse(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        new ArrayValue([.. FilterInput.Items(input, context).Reverse()]);

    public static ValueTask<FluidValue> Size(FluidValue input, FilterArguments arguments, TemplateContext context) => input switch
    {
        StringValue or ArrayValue or DictionaryValue or FactoryValue => input.GetValueAsync("size", context),
        _ => NumberValue.Zero,
    };

    public static ValueTask<FluidValue> Sort(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        SortAsync(input, arguments, context, ValueComparer.Ordinal);

    public static ValueTask<FluidValue> SortNatural(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        SortAsync(input, arguments, context, ValueComparer.IgnoreCase);

    public static async ValueTask<FluidValue> Uniq(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var items = FilterInput.Items(input, context);
        var keys = await FilterInput.MembersAsync(items, arguments.At(0).ToStringValue(), context);
        var seen = new HashSet<FluidValue>();
        return new ArrayValue([.. items.Where((_, i) => seen.Add(keys[i]))]);
    }

    /// <summary>Items whose member equals a value, or is true.</summary>
    public static async ValueTask<FluidValue> Where(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var items = FilterInput.Items(input, context);
        var matches = await MatchesAsync(items, arguments, context);
        return new ArrayValue([.. items.Where((_, i) => matches[i])]);
    }

    public static async ValueTask<FluidValue> Reject(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var items = FilterInput.Items(input, context);
        var matches = await MatchesAsync(items, arguments, context);
        return new ArrayValue([.. items.Where((_, i) => !matches[i])]);
    }

    public static async ValueTask<FluidValue> Find(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var items = FilterInput.Items(input, context);
        var index = Array.IndexOf(await MatchesAsync(items, arguments, context), true);
        return index < 0 ? NilValue.Instance : items[index];
    }

    public static async ValueTask<FluidValue> FindIndex(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var index = Array.IndexOf(await MatchesAsync(FilterInput.Items(input, context), arguments, context), true);
        return index < 0 ? NilValue.Instance : NumberValue.Create(index);
    }

    public static async ValueTask<FluidValue> Has(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        BooleanValue.Create((await MatchesAsync(FilterInput.Items(input, context), arguments, context)).Contains(true));

    public static async ValueTask<FluidValue> Sum(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var members = await FilterInput.MembersAsync(FilterInput.Items(input, context), arguments.At(0).ToStringValue(), context);
        return NumberValue.Create(members.Sum(member => member.ToNumberValue()));
    }

    private static async ValueTask<FluidValue> SortAsync(FluidValue input, FilterArguments arguments, TemplateContext context, ValueComparer comparer)
    {
        var items = FilterInput.Items(input, context);
        var keys = await FilterInput.MembersAsync(items, arguments.At(0).ToStringValue(), context);
        return new ArrayValue([.. Enumerable.Range(0, keys.Length).OrderBy(i => keys[i], comparer).Select(i => items[i])]);
    }

    private static async ValueTask<bool[]> MatchesAsync(IReadOnlyList<FluidValue> items, FilterArguments arguments, TemplateContext context)
    {
        var members = await FilterInput.MembersAsync(items, arguments.At(0).ToStringValue(), context);
        var wanted = arguments.Count > 1 ? arguments.At(1) : null;
        return Array.ConvertAll(members, member => wanted is null ? member.ToBooleanValue() : member.Equals(wanted));
    }
}
