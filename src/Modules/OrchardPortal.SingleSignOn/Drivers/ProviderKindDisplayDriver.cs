using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.Drivers;

/// <summary>The fields that one kind of provider has in the editor.</summary>
/// <param name="kind">The kind's name.</param>
/// <param name="shapeType">The shape of the fields.</param>
public abstract class ProviderKindDisplayDriver<TModel>(string kind, string shapeType) : DisplayDriver<IdentityProvider>
    where TModel : class, new()
{
    public override IDisplayResult? Edit(IdentityProvider provider, BuildEditorContext context) => provider.Kind != kind
        ? null
        : Initialize<TModel>(shapeType, model => Fill(model, provider)).Location("Content:5");

    public override async Task<IDisplayResult?> UpdateAsync(IdentityProvider provider, UpdateEditorContext context)
    {
        if (provider.Kind != kind)
        {
            return null;
        }

        var model = new TModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        await ApplyAsync(model, provider, context.Updater.ModelState);

        return Edit(provider, context);
    }

    /// <summary>Shows what is stored.</summary>
    protected abstract void Fill(TModel model, IdentityProvider provider);

    /// <summary>Takes what was typed; what cannot be is told by its field, and nothing is saved then.</summary>
    protected abstract Task ApplyAsync(TModel model, IdentityProvider provider, ModelStateDictionary modelState);
}
