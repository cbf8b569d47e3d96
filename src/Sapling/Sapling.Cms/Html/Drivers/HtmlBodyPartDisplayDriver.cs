using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Html.ViewModels;
using OrchardCore.Infrastructure.Html;

namespace OrchardCore.Html.Drivers;

internal sealed class HtmlBodyPartDisplayDriver(IHtmlSanitizerService sanitizer, IStringLocalizer<HtmlBodyPartDisplayDriver> localizer) : ContentPartDisplayDriver<HtmlBodyPart>
{
    /// <summary>Some hundred pages: more is a mistake, or an attack.</summary>
    internal const int MaxLength = 1_000_000;

    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(HtmlBodyPart part, BuildPartDisplayContext context) =>
        Initialize<HtmlBodyPartViewModel>(GetDisplayShapeType(context), model => Fill(model, part, context.TypePartDefinition))
            .Location("Detail", "Content:5")
            .Location("Summary", "Content:10");

    public override IDisplayResult Edit(HtmlBodyPart part, BuildPartEditorContext context) =>
        Initialize<HtmlBodyPartViewModel>(GetEditorShapeType(context), model => Fill(model, part, context.TypePartDefinition));

    public override async Task<IDisplayResult?> UpdateAsync(HtmlBodyPart part, UpdatePartEditorContext context)
    {
        var model = new HtmlBodyPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (model.Html?.Length > MaxLength)
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Html)}", S["A text has at most {0} characters.", MaxLength]);
        }
        else
        {
            part.Html = context.TypePartDefinition.GetSettings<HtmlBodyPartSettings>().SanitizeHtml ? sanitizer.Sanitize(model.Html) : model.Html;
        }

        return Edit(part, context);
    }

    private static void Fill(HtmlBodyPartViewModel model, HtmlBodyPart part, ContentTypePartDefinition definition)
    {
        model.Html = part.Html;
        model.HtmlBodyPart = part;
        model.ContentItem = part.ContentItem;
        model.TypePartDefinition = definition;
    }
}
