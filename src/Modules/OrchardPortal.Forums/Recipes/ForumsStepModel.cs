namespace OrchardPortal.Forums.Recipes;

internal sealed class ForumsStepModel
{
    public List<ImportedForumCategory> Categories { get; set; } = [];

    public List<ImportedForumQuestion> Questions { get; set; } = [];
}
