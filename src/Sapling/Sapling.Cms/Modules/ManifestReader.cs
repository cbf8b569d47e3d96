using System.Reflection;
using OrchardCore.Modules;
using OrchardCore.Modules.Manifest;
using FeatureAttribute = OrchardCore.Modules.Manifest.FeatureAttribute;

namespace Sapling.Cms.Modules;

/// <summary>Reads what an assembly's manifest attributes declare.</summary>
internal static class ManifestReader
{
    public static ModuleAttribute Read(Assembly assembly, bool isApplication)
    {
        var name = assembly.GetName().Name!;
        var manifest = assembly.GetCustomAttribute<ModuleAttribute>() ?? new ModuleAttribute();

        // A module is known by its assembly's name. Only the host's own assemblies, which stand for several real ones, name themselves.
        manifest.Id = IsHosts(assembly) ? manifest.Id ?? name : name;
        manifest.Name ??= manifest.Id;
        if (isApplication)
        {
            manifest.Name = Application.ModuleName;
            manifest.Description = Application.ModuleDescription;
            manifest.Priority = Application.ModulePriority;
            manifest.Category = Application.ModuleCategory;
            manifest.IsAlwaysEnabled = true;
        }

        manifest.Features.AddRange(assembly.GetCustomAttributes<FeatureAttribute>().Where(feature => feature is not ModuleAttribute && feature.Exists));
        return manifest;
    }

    /// <summary>Whether the assembly is part of Sapling itself.</summary>
    public static bool IsHosts(Assembly assembly) => assembly.GetName().Name!.StartsWith("Sapling.", StringComparison.Ordinal);
}
