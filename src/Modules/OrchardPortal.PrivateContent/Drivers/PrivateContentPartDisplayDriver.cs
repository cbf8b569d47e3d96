using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Drivers;

/// <summary>Who may see an item, chosen in its editor.</summary>
internal sealed class PrivateContentPartDisplayDriver(AccessRuleForm form, IStringLocalizer<PrivateContentPartDisplayDriver> stringLocalizer)
    : ContentPartDisplayDriver<PrivateContentPart>
{
    private readonly IStringLocalizer S = stringLocalizer;

    public override IDisplayResult Edit(PrivateContentPart part, BuildPartEditorContext context) =>
        Initialize<AccessRuleViewModel>(AccessRuleForm.ShapeType, async model =>
        {
            model.Legend = S["Who may see it"];
            model.Hint = S["Nobody else finds it in lists, by search or by its address. Staff always see it."];
            model.MayBePublic = true;
            await form.FillAsync(model, part.Rule);
        }).Location("Parts:9");

    public override async Task<IDisplayResult?> UpdateAsync(PrivateContentPart part, UpdatePartEditorContext context)
    {
        var model = new AccessRuleViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        part.Rule = await form.ReadAsync(model, mayBePublic: true, Prefix, context.Updater.ModelState);

        return Edit(part, context);
    }
}
