using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Liquid;

public static partial class ServiceCollectionExtensions
{
    /// <summary>Adds a filter that templates call by <paramref name="name"/>.</summary>
    public static IServiceCollection AddLiquidFilter<TLiquidFilter>(this IServiceCollection services, string name)
        where TLiquidFilter : class, ILiquidFilter
    {
        services.Configure<TemplateOptions>(options => options.Filters.AddFilter(name, new LiquidFilterDelegateResolver<TLiquidFilter>().ResolveAsync));
        services.TryAddScoped<TLiquidFilter>();
        return services;
    }
}
