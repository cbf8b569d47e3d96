using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Models;
using OrchardPortal.Tickets.Recipes;

namespace OrchardPortal.Portal.Recipes;

/// <summary>
/// <c>{ "name": "SupportForms", "Forms": [ { "Id", "Name", "InboxId", "Fields": [ { "Id", "Kind", "Label", … } ] } ] }</c>: adds support forms or
/// replaces those with the same ids; with an error none is stored.
/// </summary>
internal sealed class SupportFormsStep(ISupportForms forms, SupportFormRules rules) : NamedRecipeStepHandler("SupportForms")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (!RecipeStep.TryRead<StepModel>(context, out var model))
        {
            return;
        }

        var errors = new List<string>();
        for (var i = 0; i < model.Forms.Count; i++)
        {
            var form = model.Forms[i];
            foreach (var field in form.Fields.Where(field => field.Id.Length == 0))
            {
                field.Id = SupportFormFields.IsFree(field.Kind) ? SupportFormFields.NewId(form.Fields) : SupportFormFields.IdOf(field.Kind, field.Property);
            }

            if (form.Id.Length is 0 or > SupportForm.MaxIdLength || model.Forms.FindIndex(other => other.Id == form.Id) != i)
            {
                errors.Add($"Forms[{i}]: give an id of at most {SupportForm.MaxIdLength} characters that no other form has.");
            }

            errors.AddRange((await rules.CheckAsync(form)).Select(error => $"Forms[{i}] ({form.Name}), {error.Where}: {error.Error}"));
        }

        if (errors.Count > 0)
        {
            errors.ForEach(context.Errors.Add);
            return;
        }

        await forms.StoreAsync(model.Forms);
    }

    private sealed class StepModel
    {
        public List<SupportForm> Forms { get; set; } = [];
    }
}
