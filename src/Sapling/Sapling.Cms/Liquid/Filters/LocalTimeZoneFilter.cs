using Fluid;
using Fluid.Values;
using OrchardCore.Modules;

namespace OrchardCore.Liquid.Filters;

/// <summary>The same moment in the time zone of the visitor, else of the site.</summary>
internal sealed class LocalTimeZoneFilter(ILocalClock localClock) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        input.TryGetDateTimeInput(context, out var date)
            ? new DateTimeValue(await localClock.ConvertToLocalAsync(date))
            : NilValue.Instance;
}
