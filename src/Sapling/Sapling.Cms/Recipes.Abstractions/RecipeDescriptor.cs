using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

public class RecipeDescriptor
{
    public string Name { get; set; } = default!;

    public string DisplayName { get; set; } = default!;

    public string Description { get; set; } = default!;

    public string Author { get; set; } = default!;

    public string WebSite { get; set; } = default!;

    public string Version { get; set; } = default!;

    public bool IsSetupRecipe { get; set; }

    public DateTime? ExportUtc { get; set; }

    public string[] Categories { get; set; } = default!;

    public string[] Tags { get; set; } = default!;

    public bool RequireNewScope { get; set; }

    public string BasePath { get; set; } = default!;

    public IFileInfo RecipeFileInfo { get; set; } = default!;

    public IFileProvider FileProvider { get; set; } = default!;
}
