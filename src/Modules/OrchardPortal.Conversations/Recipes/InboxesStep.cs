using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Recipes;

namespace OrchardPortal.Conversations.Recipes;

/// <summary>
/// <c>{ "name": "Inboxes", "DefaultInboxId": "support", "Inboxes": [ { "Id", "Name", "Email" } ] }</c>: adds inboxes or replaces those with
/// the same ids; with an error none is stored.
/// </summary>
internal sealed class InboxesStep(IInboxService inboxes) : NamedRecipeStepHandler("Inboxes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (!RecipeStep.TryRead<StepModel>(context, out var model))
        {
            return;
        }

        var errors = InboxRules.Check(model.Inboxes).ToList();
        if (model.DefaultInboxId is { } id && !model.Inboxes.Exists(inbox => inbox.Id == id) && (await inboxes.GetAsync()).Find(id) is null)
        {
            errors.Add($"DefaultInboxId: there is no inbox “{id}”.");
        }

        if (errors.Count > 0)
        {
            errors.ForEach(context.Errors.Add);
            return;
        }

        await inboxes.StoreAsync(model.Inboxes, model.DefaultInboxId);
    }

    private sealed class StepModel
    {
        public string? DefaultInboxId { get; set; }

        public List<Inbox> Inboxes { get; set; } = [];
    }
}
