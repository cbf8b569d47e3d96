using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Markdown.Settings;
using OrchardCore.Markdown.ViewModels;

namespace OrchardCore.Markdown.Drivers;

internal sealed class MarkdownBodyPartDisplayDriver(
    IHtmlSanitizerService sanitizer, IMarkdownService markdownService, IStringLocalizer<MarkdownBodyPartDisplayDriver> localizer)
    : ContentPartDisplayDriver<MarkdownBodyPart>
{
    /// <summary>Some hundred pages: more is a mistake, or an attack.</summary>
    internal const int MaxLength = 1_000_000;

    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(MarkdownBodyPart part, BuildPartDisplayContext context) =>
        Initialize<MarkdownBodyPartViewModel>(GetDisplayShapeType(context), model =>
        {
            Fill(model, part, context.TypePartDefinition);
            var html = markdownService.ToHtml(part.Markdown);
            model.Html = context.TypePartDefinition.GetSettings<MarkdownBodyPartSettings>().SanitizeHtml ? sanitizer.Sanitize(html) : html;
        })
            .Location("Detail", "Content:5")
            .Location("Summary", "Content:10");

    public override IDisplayResult Edit(MarkdownBodyPart part, BuildPartEditorContext context) =>
        Initialize<MarkdownBodyPartViewModel>(GetEditorShapeType(context), model => Fill(model, part, context.TypePartDefinition));

    public override async Task<IDisplayResult?> UpdateAsync(MarkdownBodyPart part, UpdatePartEditorContext context)
    {
        var model = new MarkdownBodyPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (model.Markdown?.Length > MaxLength)
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Markdown)}", S["A text has at most {0} characters.", MaxLength]);
        }
        else
        {
            part.Markdown = model.Markdown;
        }

        return Edit(part, context);
    }

    private static void Fill(MarkdownBodyPartViewModel model, MarkdownBodyPart part, ContentTypePartDefinition definition)
    {
        model.Markdown = part.Markdown;
        model.MarkdownBodyPart = part;
        model.ContentItem = part.ContentItem;
        model.TypePartDefinition = definition;
    }
}
