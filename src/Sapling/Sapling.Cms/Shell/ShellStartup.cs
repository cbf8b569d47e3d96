using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Modules;
using Sapling.Cms.Caching;

namespace Sapling.Cms.Shell;

/// <summary>What features use to change the site they are part of.</summary>
internal sealed class ShellStartup : StartupBase
{
    public override int Order => -2000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IShellDescriptorManager, ShellDescriptorManager>();
        services.AddScoped<IShellFeaturesManager, ShellFeaturesManager>();
        services.AddScoped<IShellReleaseManager, ShellReleaseManager>();
        services.AddSingleton<ISignal, Signal>();
    }
}
