using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

public class SetupContext
{
    public ShellSettings ShellSettings { get; set; } = default!;

    public IEnumerable<string> EnabledFeatures { get; set; } = default!;

    public RecipeDescriptor Recipe { get; set; } = default!;

    public IDictionary<string, string> Errors { get; set; } = default!;

    public Dictionary<string, object> Properties { get; set; } = default!;
}
