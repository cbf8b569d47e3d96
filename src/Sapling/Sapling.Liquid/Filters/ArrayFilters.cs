namespace Fluid.Filters;

public static class ArrayFilters
{
    public static FilterCollection WithArrayFilters(this FilterCollection filters) => filters;
}
