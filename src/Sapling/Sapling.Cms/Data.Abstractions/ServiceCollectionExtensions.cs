using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Data;

public static partial class ServiceCollectionExtensions
{
    public static IServiceCollection TryAddDataProvider(this IServiceCollection services, string name, string value, bool hasConnectionString, bool hasTablePrefix, bool isDefault, string sampleConnectionString = "") => throw null!;
}
