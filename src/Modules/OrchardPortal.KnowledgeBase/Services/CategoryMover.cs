using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Cache;
using OrchardPortal.KnowledgeBase.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Puts categories in another order. Their texts stay as they are, so this makes no versions.</summary>
internal sealed class CategoryMover(KnowledgeBaseReader knowledgeBase, ISession session, ISignal signal)
{
    /// <summary>Moves a category with all that is within it.</summary>
    /// <returns>Whether it may be there.</returns>
    public async Task<bool> MoveAsync(string id, string parentId, string beforeId)
    {
        var all = await knowledgeBase.ListCategoriesAsync();
        if (all.All(category => category.ContentItemId != id) || !CategoryOrder.MayBeWithin(id, parentId, all))
        {
            return false;
        }

        var order = CategoryOrder.Arrange(id, parentId, beforeId, all);
        var ids = order.ToArray();
        var versions = await session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && (index.Published || index.Latest))
            .ListAsync();
        foreach (var version in versions)
        {
            version.Alter<CategoryPart>(part =>
            {
                part.Position = order.IndexOf(version.ContentItemId) + 1;
                part.ParentId = version.ContentItemId == id ? parentId : part.ParentId;
            });
            await session.SaveAsync(version);
        }

        signal.DeferredSignalToken(KnowledgeBaseReader.ChangedSignal);

        return true;
    }
}
