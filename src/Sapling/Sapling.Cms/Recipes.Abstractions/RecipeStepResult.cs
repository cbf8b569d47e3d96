namespace OrchardCore.Recipes.Models;

public class RecipeStepResult
{
    public string StepName { get; set; } = string.Empty;

    public bool IsCompleted { get; set; }

    public bool IsSuccessful { get; set; }

    public string[] Errors { get; set; } = [];
}
