using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement.Display;

public static partial class ServiceCollectionExtensions
{
    public static IServiceCollection AddContentManagementDisplay(this IServiceCollection services) => throw null!;
}
