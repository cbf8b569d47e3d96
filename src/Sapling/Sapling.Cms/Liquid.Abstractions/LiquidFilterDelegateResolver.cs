namespace OrchardCore.Liquid;

public class LiquidFilterDelegateResolver<TLiquidFilter> where TLiquidFilter : class, ILiquidFilter
{
}
