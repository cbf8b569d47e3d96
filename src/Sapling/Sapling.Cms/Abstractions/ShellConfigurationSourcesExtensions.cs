using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

public static class ShellConfigurationSourcesExtensions
{
    public static Task<IConfigurationBuilder> AddSourcesAsync(this IConfigurationBuilder builder, string tenant, IShellConfigurationSources sources) => throw null!;
}
