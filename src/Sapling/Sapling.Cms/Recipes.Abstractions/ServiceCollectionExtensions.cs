using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Recipes;

public static partial class ServiceCollectionExtensions
{
    public static IServiceCollection AddRecipeExecutionStep<TImplementation>(this IServiceCollection services) where TImplementation : class, IRecipeStepHandler =>
        services.AddScoped<IRecipeStepHandler, TImplementation>();
}
