using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.Hosting;

namespace OrchardCore.Modules;

/// <summary>The web application and the modules it is made of.</summary>
public class Application
{
    public const string ModulesPath = "Areas";

    public const string ModulesRoot = "Areas/";

    public const string ModuleName = "Application Main Feature";

    public const string ModuleDescription = "Provides components defined at the application level.";

    public static readonly string ModulePriority = int.MinValue.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public const string ModuleCategory = "Application";

    public const string DefaultFeatureId = "Application.Default";

    public const string DefaultFeatureName = "Application Default Feature";

    public const string DefaultFeatureDescription = "Adds a default feature to the application's module.";

    private readonly FrozenDictionary<string, Module> _byName;

    public Application(IHostEnvironment environment, IEnumerable<Module> modules)
    {
        Name = environment.ApplicationName;
        Path = environment.ContentRootPath;
        Root = Path + "/";
        ModulePath = ModulesRoot + Name;
        ModuleRoot = ModulePath + "/";
        Assembly = Assembly.Load(new AssemblyName(Name));
        Modules = [.. modules];
        _byName = Modules.ToFrozenDictionary(module => module.Name);
    }

    public string Name { get; }

    public string Path { get; }

    public string Root { get; }

    public string ModulePath { get; }

    public string ModuleRoot { get; }

    public Assembly Assembly { get; }

    public IEnumerable<Module> Modules { get; }

    /// <returns>Null when the application has no module of this name.</returns>
    public Module? GetModule(string name) => _byName.GetValueOrDefault(name);
}
