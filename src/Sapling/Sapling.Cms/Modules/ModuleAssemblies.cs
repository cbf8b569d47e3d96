using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using OrchardCore.Modules.Manifest;
using Module = OrchardCore.Modules.Module;

namespace Sapling.Cms.Modules;

/// <summary>
/// The modules of an application: the assemblies with a manifest among the projects that it notes on its assembly
/// (<c>Sapling.Suite.targets</c>) and the parts that the web SDK notes there (all referenced packages that use MVC).
/// </summary>
internal static class ModuleAssemblies
{
    public static IEnumerable<Module> Of(Assembly application)
    {
        var host = typeof(ModuleAssemblies).Assembly;
        var names = application.GetCustomAttributes<ApplicationPartAttribute>().Select(part => part.AssemblyName)
            .Concat(application.GetCustomAttributes<AssemblyMetadataAttribute>().Where(data => data.Key == "Sapling.Module").Select(data => data.Value!));
        var assemblies = names.Select(name => Assembly.Load(new AssemblyName(name))).Append(host).Distinct()
            .Where(assembly => assembly != application && assembly.IsDefined(typeof(ModuleAttribute), inherit: false))
            .OrderBy(assembly => assembly.GetName().Name, StringComparer.Ordinal);

        return [.. assemblies.Select(assembly => new Module(assembly)), new Module(application, isApplication: true)];
    }
}
