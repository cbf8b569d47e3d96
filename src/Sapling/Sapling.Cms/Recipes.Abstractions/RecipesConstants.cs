namespace OrchardCore.Recipes;

public static class RecipesConstants
{
    public const string RecipesFolderName = "Recipes";

    public const string RecipeExtension = ".recipe.json";
}
