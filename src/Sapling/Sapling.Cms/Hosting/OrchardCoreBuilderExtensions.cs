using OrchardCore.Environment.Shell.Descriptor.Models;
using Sapling.Cms.Shell;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class OrchardCoreBuilderExtensions
{
    /// <summary>Switches features on always, whatever a recipe or an administrator says.</summary>
    public static OrchardCoreBuilder AddGlobalFeatures(this OrchardCoreBuilder builder, params string[] featureIds) => builder.AddTenantFeatures(featureIds);

    /// <summary>Switches features on always, whatever a recipe or an administrator says.</summary>
    public static OrchardCoreBuilder AddTenantFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
    {
        foreach (var id in featureIds)
        {
            builder.ApplicationServices.AddSingleton(new ShellFeature(id, alwaysEnabled: true));
        }

        return builder;
    }

    /// <summary>Switches features on as long as the site is not set up.</summary>
    public static OrchardCoreBuilder AddSetupFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
    {
        foreach (var id in featureIds)
        {
            builder.ApplicationServices.AddSingleton<ShellFeature>(new SetupFeature(id));
        }

        return builder;
    }
}
