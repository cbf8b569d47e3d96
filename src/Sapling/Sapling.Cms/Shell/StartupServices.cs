using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Sapling.Cms.Shell;

/// <summary>What a startup class may ask for in its constructor: the services of the host, and the site's settings.</summary>
internal sealed class StartupServices(IServiceProvider host, ShellSettings settings, ShellDescriptor descriptor) : IServiceProvider
{
    public object? GetService(Type serviceType) =>
        serviceType == typeof(ShellSettings) ? settings
        : serviceType == typeof(IShellConfiguration) ? settings.ShellConfiguration
        : serviceType == typeof(ShellDescriptor) ? descriptor
        : host.GetService(serviceType);
}
