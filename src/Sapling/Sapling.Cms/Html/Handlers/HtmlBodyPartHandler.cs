using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;

namespace OrchardCore.Html.Handlers;

/// <summary>Offers the HTML as the item's body, and cleans what an import brings before it is stored.</summary>
internal sealed class HtmlBodyPartHandler(IContentDefinitionManager contentDefinitionManager, IHtmlSanitizerService sanitizer) : ContentPartHandler<HtmlBodyPart>
{
    public override async Task ImportingAsync(ImportContentContext context, HtmlBodyPart part)
    {
        var definition = await contentDefinitionManager.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        var typePart = definition?.Parts.FirstOrDefault(typePart => typePart.PartDefinition.Name == nameof(HtmlBodyPart));
        if (typePart is not null && typePart.GetSettings<HtmlBodyPartSettings>().SanitizeHtml)
        {
            part.Html = sanitizer.Sanitize(part.Html);
            part.Apply();
        }
    }

    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, HtmlBodyPart part)
    {
        await context.ForAsync<BodyAspect>(aspect =>
        {
            aspect.Body = new HtmlString(part.Html);
            return Task.CompletedTask;
        });
        await context.ForAsync<FullTextAspect>(aspect =>
        {
            if (!string.IsNullOrEmpty(part.Html))
            {
                aspect.Segments.Add(part.Html);
            }

            return Task.CompletedTask;
        });
    }
}
