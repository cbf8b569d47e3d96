using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>What a site is set up from.</summary>
public class SetupContext
{
    public ShellSettings ShellSettings { get; set; } = default!;

    /// <summary>Features to be on beside those of the recipe.</summary>
    public IEnumerable<string> EnabledFeatures { get; set; } = [];

    public RecipeDescriptor Recipe { get; set; } = default!;

    /// <summary>By the field they belong to, which is empty for what concerns no single one.</summary>
    public IDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();

    /// <summary>The values by the names of <see cref="OrchardCore.Abstractions.Setup.SetupConstants"/>.</summary>
    public Dictionary<string, object> Properties { get; set; } = [];
}
