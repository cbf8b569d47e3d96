namespace OrchardPortal.Forums.Recipes;

/// <summary>A category that a recipe brings in, open to everybody.</summary>
internal sealed class ImportedForumCategory
{
    public string Name { get; set; } = "";

    /// <summary>Its address under <c>/forums/</c>; a category that has it already stays as it is.</summary>
    public string Slug { get; set; } = "";

    public string Description { get; set; } = "";
}
