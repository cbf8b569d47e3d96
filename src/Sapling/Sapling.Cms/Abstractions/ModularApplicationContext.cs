using System.Reflection;
using Microsoft.Extensions.Hosting;
using Sapling.Cms.Modules;

namespace OrchardCore.Modules;

/// <summary>Finds the modules among the assemblies that the application is built with.</summary>
public class ModularApplicationContext : IApplicationContext
{
    internal ModularApplicationContext(IHostEnvironment environment)
    {
        Application = new Application(environment, ModuleAssemblies.Of(Assembly.Load(new AssemblyName(environment.ApplicationName))));
    }

    public Application Application { get; }
}
