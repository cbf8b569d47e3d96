namespace Fluid.Filters;

public static class NumberFilters
{
    public static FilterCollection WithNumberFilters(this FilterCollection filters) => filters;
}
