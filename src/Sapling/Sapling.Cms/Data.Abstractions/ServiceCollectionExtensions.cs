using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Data;

public static partial class ServiceCollectionExtensions
{
    /// <summary>Offers a kind of database at setup, unless one of that value is offered already.</summary>
    public static IServiceCollection TryAddDataProvider(
        this IServiceCollection services, string name, string value, bool hasConnectionString, bool hasTablePrefix, bool isDefault, string sampleConnectionString = "")
    {
        if (!services.Any(service => service.ImplementationInstance is DatabaseProvider known && known.Value == value))
        {
            services.AddSingleton(new DatabaseProvider
            {
                Name = name,
                Value = value,
                HasConnectionString = hasConnectionString,
                HasTablePrefix = hasTablePrefix,
                IsDefault = isDefault,
                SampleConnectionString = sampleConnectionString,
            });
        }

        return services;
    }
}
