using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary><c>{ "name": "EditorialTasks", "Tasks": [ { "Kind", "SubjectKey", "Title", "Detail", "Url" } ] }</c>: asks for tasks as <see cref="IEditorialTasks"/> does.</summary>
internal sealed class EditorialTasksStep(IEditorialTasks tasks) : NamedRecipeStepHandler("EditorialTasks")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        StepModel? model = null;
        try
        {
            model = context.Step.ToObject<StepModel>();
        }
        catch (JsonException exception)
        {
            context.Errors.Add($"{context.Name}: {exception.Path}: {exception.Message}");
        }

        foreach (var task in model?.Tasks ?? [])
        {
            if (!EditorialTaskKinds.All.Contains(task.Kind))
            {
                context.Errors.Add($"EditorialTasks, {task.Title}: there is no kind “{task.Kind}”.");
                continue;
            }

            await tasks.AddAsync(task.Kind, task.SubjectKey, task.Title, task.Detail, task.Url);
        }
    }

    private sealed class StepModel
    {
        public List<TaskModel> Tasks { get; set; } = [];
    }

    private sealed class TaskModel
    {
        public string Kind { get; set; } = string.Empty;

        public string SubjectKey { get; set; } = string.Empty;

        public string Title { get; set; } = string.Empty;

        public string Detail { get; set; } = string.Empty;

        public string Url { get; set; } = string.Empty;
    }
}
