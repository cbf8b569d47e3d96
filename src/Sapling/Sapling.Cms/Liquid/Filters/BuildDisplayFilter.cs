using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.Liquid.Filters;

/// <summary><c>item | shape_build_display: "Summary"</c>: the shape that shows a content item.</summary>
internal sealed class BuildDisplayFilter(IContentItemDisplayManager displayManager, IUpdateModelAccessor updateModelAccessor) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is not ContentItem item)
        {
            return NilValue.Instance;
        }

        var shape = await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater, arguments.At(0).ToStringValue());
        return new ObjectValue(shape);
    }
}
