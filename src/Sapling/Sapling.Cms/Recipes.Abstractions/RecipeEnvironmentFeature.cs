namespace OrchardCore.Recipes.Models;

public class RecipeEnvironmentFeature
{
    public Dictionary<string, object> Properties { get; init; }
}
