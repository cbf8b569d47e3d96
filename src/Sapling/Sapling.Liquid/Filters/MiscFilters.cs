namespace Fluid.Filters;

public static class MiscFilters
{
    public static FilterCollection WithMiscFilters(this FilterCollection filters) => filters;
}
