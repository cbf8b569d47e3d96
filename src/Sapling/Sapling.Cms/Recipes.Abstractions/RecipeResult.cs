namespace OrchardCore.Recipes.Models;

public class RecipeResult
{
    public string ExecutionId { get; set; } = default!;

    public List<RecipeStepResult> Steps { get; set; } = default!;

    public bool IsCompleted { get; }

    public bool IsSuccessful { get; }
}
