using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

/// <summary>What a recipe says of itself, and where its file is.</summary>
public class RecipeDescriptor
{
    public string Name { get; set; } = string.Empty;

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? Author { get; set; }

    public string? WebSite { get; set; }

    public string? Version { get; set; }

    /// <summary>Whether a site can be made from it.</summary>
    public bool IsSetupRecipe { get; set; }

    public DateTime? ExportUtc { get; set; }

    public string[] Categories { get; set; } = [];

    public string[] Tags { get; set; } = [];

    public bool RequireNewScope { get; set; } = true;

    /// <summary>The folder that paths in the recipe are relative to.</summary>
    public string BasePath { get; set; } = string.Empty;

    public IFileInfo RecipeFileInfo { get; set; } = default!;

    public IFileProvider FileProvider { get; set; } = default!;
}
