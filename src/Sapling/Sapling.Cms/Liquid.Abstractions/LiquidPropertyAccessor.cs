namespace OrchardCore.Liquid;

public class LiquidPropertyAccessor
{
}
