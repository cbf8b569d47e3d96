using System.Runtime.Loader;

/// <summary>Lets the site find this assembly, which is none of its own. The runtime asks for a class of this name.</summary>
#pragma warning disable CA1050 // The runtime looks for it outside of all namespaces.
public static class StartupHook
#pragma warning restore CA1050
{
    public static void Initialize() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        name.Name == typeof(StartupHook).Assembly.GetName().Name ? typeof(StartupHook).Assembly : null;
}
