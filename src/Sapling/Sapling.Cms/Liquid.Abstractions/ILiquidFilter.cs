namespace OrchardCore.Liquid;

public interface ILiquidFilter
{
}
