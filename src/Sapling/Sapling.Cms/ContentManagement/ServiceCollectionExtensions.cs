using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using YesSql.Indexes;

namespace OrchardCore.ContentManagement;

public static partial class ServiceCollectionExtensions
{
    public static IServiceCollection AddContentManagement(this IServiceCollection services)
    {
        services.TryAddSingleton<ContentDefinitionCache>();
        services.TryAddScoped<IContentDefinitionStore, DatabaseContentDefinitionStore>();
        services.TryAddScoped<IContentDefinitionManager, ContentDefinitionManager>();
        services.TryAddSingleton<IContentItemIdGenerator, DefaultContentItemIdGenerator>();
        services.TryAddScoped<IContentManagerSession, DefaultContentManagerSession>();
        services.TryAddScoped<IContentManager, DefaultContentManager>();
        services.TryAddScoped<ContentPartHandlers>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, UpdateContentsHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, ContentPartHandlerCoordinator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IIndexProvider, ContentItemIndexProvider>());
        return services;
    }
}
