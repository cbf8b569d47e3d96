using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Markdown.Settings;

namespace OrchardCore.Markdown.Handlers;

/// <summary>Offers what the Markdown stands for as the item's body.</summary>
internal sealed class MarkdownBodyPartHandler(
    IContentDefinitionManager contentDefinitionManager, IMarkdownService markdownService, IHtmlSanitizerService sanitizer) : ContentPartHandler<MarkdownBodyPart>
{
    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, MarkdownBodyPart part)
    {
        await context.ForAsync<BodyAspect>(async aspect => aspect.Body = new HtmlString(await HtmlAsync(part)));
        await context.ForAsync<FullTextAspect>(aspect =>
        {
            if (!string.IsNullOrEmpty(part.Markdown))
            {
                aspect.Segments.Add(part.Markdown);
            }

            return Task.CompletedTask;
        });
    }

    private async Task<string> HtmlAsync(MarkdownBodyPart part)
    {
        var html = markdownService.ToHtml(part.Markdown);
        var definition = await contentDefinitionManager.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        var typePart = definition?.Parts.FirstOrDefault(typePart => typePart.PartDefinition.Name == nameof(MarkdownBodyPart));

        return typePart?.GetSettings<MarkdownBodyPartSettings>().SanitizeHtml == false ? html : sanitizer.Sanitize(html);
    }
}
