namespace Fluid.Filters;

public static class StringFilters
{
    public static FilterCollection WithStringFilters(this FilterCollection filters) => filters;
}
