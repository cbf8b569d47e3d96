using System.Reflection;
using Microsoft.Extensions.Hosting;

namespace OrchardCore.Modules;

public class Application
{
    public const string ModulesPath = "Areas";

    public const string ModulesRoot = "Areas/";

    public const string ModuleName = "Application Main Feature";

    public const string ModuleDescription = "Provides components defined at the application level.";

    public static readonly string ModulePriority = default!;

    public const string ModuleCategory = "Application";

    public const string DefaultFeatureId = "Application.Default";

    public const string DefaultFeatureName = "Application Default Feature";

    public const string DefaultFeatureDescription = "Adds a default feature to the application's module.";

    public Application(IHostEnvironment environment, IEnumerable<Module> modules) { throw null!; }

    public string Name { get; } = default!;

    public string Path { get; } = default!;

    public string Root { get; } = default!;

    public string ModulePath { get; } = default!;

    public string ModuleRoot { get; } = default!;

    public Assembly Assembly { get; } = default!;

    public IEnumerable<Module> Modules { get; } = default!;

    public Module GetModule(string name) => throw null!;
}
