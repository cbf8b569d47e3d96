using Fluid;
using Fluid.Values;
using OrchardCore.Modules;

namespace OrchardCore.Liquid.Filters;

/// <summary>A local time, without an offset of its own, as UTC.</summary>
internal sealed class UtcTimeZoneFilter(ILocalClock localClock) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input is StringValue && DateTime.TryParse(input.ToStringValue(), context.CultureInfo, out var local) && local.Kind == DateTimeKind.Unspecified)
        {
            return new DateTimeValue(await localClock.ConvertToUtcAsync(local));
        }

        return input.TryGetDateTimeInput(context, out var date) ? new DateTimeValue(date.ToUniversalTime()) : NilValue.Instance;
    }
}
