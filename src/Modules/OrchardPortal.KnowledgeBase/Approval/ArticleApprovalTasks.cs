using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardPortal.KnowledgeBase.Editorial;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Approval;

/// <summary>Approvers find what they are asked for among the editorial tasks, as long as it waits for them.</summary>
internal sealed class ArticleApprovalTasks(ArticleApprovals approvals, IEditorialTasks tasks, IOptions<AdminOptions> admin) : ContentPartHandler<ArticlePart>
{
    public override async Task DraftSavedAsync(SaveDraftContentContext context, ArticlePart part)
    {
        var item = context.ContentItem;
        if (part.Approval.State == ArticleApprovalState.Requested)
        {
            await tasks.AddAsync(
                EditorialTaskKinds.Approval,
                item.ContentItemId,
                item.DisplayText ?? item.ContentItemId,
                string.Empty,
                $"/{admin.Value.AdminUrlPrefix}/knowledge-base/articles/{item.ContentItemId}/approval",
                reopens: true);
        }
        else
        {
            await EndAsync(item);
        }
    }

    public override Task PublishedAsync(PublishContentContext context, ArticlePart part) => EndAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context, ArticlePart part) => EndAsync(context.ContentItem);

    // Sites that approve nothing do not look for such tasks each time an article is saved.
    private async Task EndAsync(ContentItem item)
    {
        if (await approvals.IsAskedForAsync())
        {
            await tasks.EndAsync(EditorialTaskKinds.Approval, item.ContentItemId);
        }
    }
}
