using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid.Filters;

/// <summary>Shows a shape.</summary>
internal sealed class ShapeRenderFilter(IDisplayHelper displayHelper) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is not IShape shape)
        {
            return input is HtmlContentValue ? input : NilValue.Instance;
        }

        var task = displayHelper.ShapeExecuteAsync(shape);
        return task.IsCompletedSuccessfully ? new HtmlContentValue(task.Result) : AwaitedAsync(task);
    }

    private static async ValueTask<FluidValue> AwaitedAsync(Task<Microsoft.AspNetCore.Html.IHtmlContent> task) => new HtmlContentValue(await task);
}
