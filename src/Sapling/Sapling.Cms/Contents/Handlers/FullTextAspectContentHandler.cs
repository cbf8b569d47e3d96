using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;

namespace OrchardCore.Contents.Handlers;

/// <summary>An item is found by what it is called.</summary>
internal sealed class FullTextAspectContentHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<FullTextAspect>(aspect =>
    {
        if (!string.IsNullOrEmpty(context.ContentItem.DisplayText))
        {
            aspect.Segments.Add(context.ContentItem.DisplayText);
        }

        return Task.CompletedTask;
    });
}
