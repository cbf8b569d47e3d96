using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using OrchardCore.Modules.Manifest;
using Module = OrchardCore.Modules.Module;

namespace Sapling.Cms.Modules;

/// <summary>
/// The modules of an application: the assemblies with a manifest among those that the web SDK notes on the
/// application's assembly as parts (all that it references, directly or not, and that reference MVC).
/// </summary>
internal static class ModuleAssemblies
{
    public static IEnumerable<Module> Of(Assembly application)
    {
        var host = typeof(ModuleAssemblies).Assembly;
        var names = application.GetCustomAttributes<ApplicationPartAttribute>().Select(part => part.AssemblyName);
        var assemblies = names.Select(name => Assembly.Load(new AssemblyName(name))).Append(host).Distinct()
            .Where(assembly => assembly != application && assembly.IsDefined(typeof(ModuleAttribute), inherit: false))
            .OrderBy(assembly => assembly.GetName().Name, StringComparer.Ordinal);

        return [.. assemblies.Select(assembly => new Module(assembly)), new Module(application, isApplication: true)];
    }
}
