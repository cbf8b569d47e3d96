namespace Fluid.Filters;

public static class ColorFilters
{
    public static FilterCollection WithColorFilters(this FilterCollection filters) => filters;
}
