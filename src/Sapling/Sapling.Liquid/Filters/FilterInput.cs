using Fluid.Values;

namespace Fluid.Filters;

/// <summary>How filters look at what they are given.</summary>
internal static class FilterInput
{
    public static IReadOnlyList<FluidValue> Items(FluidValue input, TemplateContext context) => input switch
    {
        ArrayValue array => array.Values,
        _ when input.IsNil() => [],
        _ when input.Type is FluidValues.Array or FluidValues.Dictionary => [.. input.Enumerate(context)],
        _ => [input],
    };

    /// <summary>Reads a member by name or by a path with points.</summary>
    public static ValueTask<FluidValue> MemberAsync(FluidValue item, string path, TemplateContext context) =>
        path.Contains('.') ? PathAsync(item, path, context) : item.GetValueAsync(path, context);

    /// <summary>The members of all items, in the same order; the items themselves without a path.</summary>
    public static async ValueTask<FluidValue[]> MembersAsync(IReadOnlyList<FluidValue> items, string path, TemplateContext context)
    {
        var members = new FluidValue[items.Count];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = path.Length == 0 ? items[i] : await MemberAsync(items[i], path, context);
        }

        return members;
    }

    public static int Integer(FluidValue value, int otherwise) =>
        value.IsNil() ? otherwise : (int)decimal.Clamp(decimal.Truncate(value.ToNumberValue()), int.MinValue, int.MaxValue);

    private static async ValueTask<FluidValue> PathAsync(FluidValue item, string path, TemplateContext context)
    {
        var whole = await item.GetValueAsync(path, context);
        if (!whole.IsNil())
        {
            return whole;
        }

        foreach (var name in path.Split('.'))
        {
            item = await item.GetValueAsync(name, context);
        }

        return item;
    }
}
