using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Placement;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardCore.ContentManagement.Display;

public static partial class ServiceCollectionExtensions
{
    public static IServiceCollection AddContentManagementDisplay(this IServiceCollection services)
    {
        services.TryAddScoped<ContentDisplayDrivers>();
        services.TryAddScoped<IContentItemDisplayManager, ContentItemDisplayManager>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentDisplayHandler, ContentItemDisplayCoordinator>());
        services.AddScoped<IPlacementNodeFilterProvider, ContentTypePlacementNodeFilterProvider>();
        services.AddScoped<IPlacementNodeFilterProvider, ContentPartPlacementNodeFilterProvider>();
        return services;
    }
}
