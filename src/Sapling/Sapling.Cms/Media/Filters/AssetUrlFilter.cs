using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace OrchardCore.Media.Filters;

/// <summary>The filter <c>asset_url</c>: the address of a file of the media library.</summary>
public class AssetUrlFilter(IMediaFileStore mediaFileStore) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        new StringValue(mediaFileStore.MapPathToPublicUrl(input.ToStringValue()));
}
