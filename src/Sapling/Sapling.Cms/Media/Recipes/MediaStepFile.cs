namespace OrchardCore.Media.Recipes;

/// <summary>A file of the recipe step <c>media</c>.</summary>
internal sealed class MediaStepFile
{
    /// <summary>Where in the library it goes.</summary>
    public string TargetPath { get; set; } = string.Empty;

    /// <summary>Its content.</summary>
    public string? Base64 { get; set; }

    /// <summary>The file that has its content, from the recipe's folder on.</summary>
    public string? SourcePath { get; set; }
}
