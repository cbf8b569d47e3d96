using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;

namespace Sapling.Cms.Shell;

/// <summary>Builds a container of the site: the host's services, those of the features that are on, and the pipeline.</summary>
internal sealed class ShellContextFactory(
    IServiceProvider host,
    IServiceCollection hostRegistrations,
    IHostEnvironment environment,
    IExtensionManager extensionManager,
    ITypeFeatureProvider typeFeatureProvider,
    StartupCatalog startupCatalog,
    IEnumerable<ShellFeature> configuredFeatures,
    IEnumerable<DelegateStartup> delegateStartups,
    ShellSettings settings)
{
    private readonly HostServices _hostServices = new(hostRegistrations, host);

    /// <summary>A context of the state that the settings and the database describe.</summary>
    public async Task<ShellContext> CreateAsync(SaplingShellHost shellHost)
    {
        var descriptor = settings.IsRunning() ? await StoredDescriptor.ReadAsync(host, settings) : new ShellDescriptor();
        if (settings.IsRunning() && descriptor.SerialNumber == 0)
        {
            throw new InvalidOperationException("The settings say that the site is set up, but its database is empty.");
        }

        return await CreateAsync(new ShellContext { Settings = settings, Host = shellHost }, descriptor);
    }

    /// <summary>A context for a change that is not committed: it works on the connection of the transition.</summary>
    public Task<ShellContext> CreateAsync(ShellTransition transition, ShellDescriptor descriptor) =>
        CreateAsync(new ShellContext { Settings = transition.Settings, Transition = transition }, descriptor);

    private async Task<ShellContext> CreateAsync(ShellContext context, ShellDescriptor descriptor)
    {
        descriptor = WithConfigured(descriptor, context);
        var features = extensionManager.GetFeatures(descriptor.Features.Select(feature => feature.Id)).ToList();
        descriptor.Features = [.. features.Select(feature => new ShellFeature(feature.Id, feature.IsAlwaysEnabled))];

        var services = _hostServices.CreateCollection();
        services.AddSingleton(context.Settings);
        services.AddSingleton<IShellConfiguration>(context.Settings.ShellConfiguration);
        services.AddSingleton(descriptor);
        services.AddSingleton(context);
        var startups = AddServices(services, features, new StartupServices(host, context.Settings, descriptor));

        context.ServiceProvider = services.BuildServiceProvider(validateScopes: environment.IsDevelopment());
        try
        {
            await ActivateAsync(context, startups);
            return context;
        }
        catch
        {
            await context.ReleaseAsync();
            throw;
        }
    }

    private ShellDescriptor WithConfigured(ShellDescriptor descriptor, ShellContext context)
    {
        var isSetUp = context.Settings.IsRunning() || context.Transition is not null;
        var always = extensionManager.GetFeatures().Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id);
        var configured = configuredFeatures.Where(feature => feature is not SetupFeature || !isSetUp).Select(feature => feature.Id);
        return new ShellDescriptor
        {
            SerialNumber = descriptor.SerialNumber,
            Installed = descriptor.Installed,
            Features = [.. always.Concat(configured).Select(id => new ShellFeature(id, alwaysEnabled: true)).Concat(descriptor.Features).Distinct()],
        };
    }

    private List<IStartup> AddServices(ServiceCollection services, List<IFeatureInfo> features, StartupServices startupServices)
    {
        var startups = startupCatalog.Of(features)
            .Select(startup => (Startup: (IStartup)ActivatorUtilities.CreateInstance(startupServices, startup.Type), Feature: (IFeatureInfo?)startup.Feature))
            .Concat(delegateStartups.Select(startup => (Startup: (IStartup)startup, Feature: (IFeatureInfo?)null)))
            .OrderBy(startup => startup.Startup.Order)
            .ToList();

        foreach (var (startup, feature) in startups)
        {
            var first = services.Count;
            startup.ConfigureServices(services);
            for (var index = first; feature is not null && index < services.Count; index++)
            {
                if (!services[index].IsKeyedService && services[index].ImplementationType is { IsGenericTypeDefinition: false } type)
                {
                    typeFeatureProvider.TryAdd(type, feature);
                }
            }
        }

        return [.. startups.Select(startup => startup.Startup)];
    }

    private static async Task ActivateAsync(ShellContext context, List<IStartup> startups)
    {
        await (await context.CreateScopeAsync()).UsingAsync(async scope =>
        {
            foreach (var initializer in scope.ServiceProvider.GetServices<ShellInitializer>())
            {
                await initializer.InitializeAsync(scope.ServiceProvider);
            }

            var events = scope.ServiceProvider.GetServices<IModularTenantEvents>().ToArray();
            foreach (var tenantEvents in events)
            {
                await tenantEvents.ActivatingAsync();
            }

            foreach (var tenantEvents in events.Reverse())
            {
                await tenantEvents.ActivatedAsync();
            }
        });

        // Once more in a scope of its own: the pipeline may read what the activation has committed.
        await (await context.CreateScopeAsync()).UsingAsync(scope =>
        {
            context.Pipeline = ShellPipelineBuilder.Build(scope.ServiceProvider, startups);
            return Task.CompletedTask;
        });
        context.IsActivated = true;
    }
}
