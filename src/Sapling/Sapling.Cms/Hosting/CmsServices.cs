using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Security.Services;
using Sapling.Cms.BackgroundTasks;
using Sapling.Cms.Data;
using Sapling.Cms.HealthChecks;
using Sapling.Cms.Locking;
using Sapling.Cms.Modules;
using Sapling.Cms.Mvc;
using Sapling.Cms.Setup;
using Sapling.Cms.Shell;
using Sapling.Cms.StaticFiles;

namespace Sapling.Cms.Hosting;

/// <summary>The services that live as long as the application, whatever features the site switches on and off.</summary>
internal static class CmsServices
{
    public static OrchardCoreBuilder Add(IServiceCollection services)
    {
        if (services.LastOrDefault(descriptor => descriptor.ServiceType == typeof(OrchardCoreBuilder))?.ImplementationInstance is OrchardCoreBuilder existing)
        {
            return existing;
        }

        var builder = new OrchardCoreBuilder(services);
        services.AddSingleton(builder);
        services.AddHttpContextAccessor();
        services.AddMemoryCache();

        services.AddSingleton<IApplicationContext>(provider => new ModularApplicationContext(provider.GetRequiredService<IHostEnvironment>()));
        services.AddSingleton<IExtensionManager, ExtensionManager>();
        services.AddSingleton<ITypeFeatureProvider, TypeFeatureProvider>();
        services.AddSingleton<StartupCatalog>();

        services.AddSingleton<IConfigureOptions<ShellOptions>, ShellOptionsSetup>();
        services.AddSingleton<ShellSettingsFile>();
        services.AddSingleton(provider => provider.GetRequiredService<ShellSettingsFile>().Load());
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ShellContextFactory>(provider, services));
        services.AddSingleton<SaplingShellHost>();
        services.AddSingleton<IShellHost>(provider => provider.GetRequiredService<SaplingShellHost>());

        services.AddSingleton<SiteDatabase>();
        services.AddSingleton<ShellTransitions>();
        services.AddSingleton<SiteSetup>();
        services.AddSingleton<AutoSetup>();

        services.AddSingleton<ControllerTypes>();
        services.AddSingleton<ModuleViews>();
        services.AddSingleton<ModuleStaticFiles>();
        services.AddSingleton<IModuleStaticFileProvider>(provider => provider.GetRequiredService<ModuleStaticFiles>());

        services.TryAddSingleton<LocalLock>();
        services.TryAddSingleton<ILocalLock>(provider => provider.GetRequiredService<LocalLock>());
        services.TryAddSingleton<IDistributedLock>(provider => provider.GetRequiredService<LocalLock>());

        services.AddTransient<IStartupFilter, EveryResponseFilter>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SiteHealth>();
        services.AddHostedService<SiteStarter>();
        services.AddHostedService<BackgroundTaskRunner>();
        return builder.AddSetupFeatures("OrchardCore.Setup");
    }
}
