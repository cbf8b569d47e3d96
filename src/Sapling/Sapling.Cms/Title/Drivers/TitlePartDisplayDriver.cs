using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Title.Handlers;
using OrchardCore.Title.Models;
using OrchardCore.Title.ViewModels;

namespace OrchardCore.Title.Drivers;

internal sealed class TitlePartDisplayDriver(TitleRules rules) : ContentPartDisplayDriver<TitlePart>
{
    public override IDisplayResult? Display(TitlePart part, BuildPartDisplayContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        if (!settings.RenderTitle || string.IsNullOrWhiteSpace(part.Title))
        {
            return null;
        }

        return Initialize<TitlePartViewModel>(GetDisplayShapeType(context), model => Fill(model, part, settings))
            .Location("Detail", "Header:5")
            .Location("Summary", "Header:5");
    }

    public override IDisplayResult? Edit(TitlePart part, BuildPartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        return settings.Options == TitlePartOptions.GeneratedHidden
            ? null
            : Initialize<TitlePartViewModel>(GetEditorShapeType(context), model => Fill(model, part, settings));
    }

    public override async Task<IDisplayResult?> UpdateAsync(TitlePart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        if (settings.Options is TitlePartOptions.Editable or TitlePartOptions.EditableRequired)
        {
            var model = new TitlePartViewModel();
            await context.Updater.TryUpdateModelAsync(model, Prefix);
            part.Title = model.Title?.Trim();
            part.ContentItem.DisplayText = part.Title;
            foreach (var error in rules.Check(part, settings))
            {
                context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Title)}", error);
            }
        }

        return Edit(part, context);
    }

    private static void Fill(TitlePartViewModel model, TitlePart part, TitlePartSettings settings)
    {
        model.Title = part.Title;
        model.TitlePart = part;
        model.ContentItem = part.ContentItem;
        model.Settings = settings;
    }
}
