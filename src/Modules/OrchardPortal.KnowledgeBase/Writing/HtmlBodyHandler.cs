using OrchardCore.ContentManagement.Handlers;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>Articles that come with HTML, by a recipe or as an old version that is restored, become Markdown.</summary>
internal sealed class HtmlBodyHandler : ContentHandlerBase
{
    public override Task ImportingAsync(ImportContentContext context) => ConvertAsync(context);

    public override Task RestoringAsync(RestoreContentContext context) => ConvertAsync(context);

    private static Task ConvertAsync(ContentContextBase context)
    {
        if (context.ContentItem.ContentType == ArticlePart.ContentType)
        {
            HtmlBody.Convert(context.ContentItem);
        }

        return Task.CompletedTask;
    }
}
