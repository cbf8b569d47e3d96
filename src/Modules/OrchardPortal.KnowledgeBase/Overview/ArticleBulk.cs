using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Overview;

/// <summary>Does one thing with many articles. Each is asked for by itself: what the editor may not do, or is not valid, is left out.</summary>
internal sealed class ArticleBulk(IContentManager contentManager, KnowledgeBaseReader knowledgeBase, ArticleChanges changes, IAuthorizationService authorization)
{
    public const string Publish = "publish";
    public const string Unpublish = "unpublish";
    public const string Move = "move";
    public const string Tag = "tag";
    public const string Untag = "untag";

    /// <summary>So many at once.</summary>
    public const int Most = 100;

    /// <param name="user">Who does it.</param>
    /// <param name="ids">The articles.</param>
    /// <param name="action">What is done.</param>
    /// <param name="value">The category to move to, or the tags.</param>
    /// <returns>How many it was done with, and what the others are called; null when the action or its value makes no sense.</returns>
    public async Task<(int Done, IReadOnlyList<string> Refused)?> DoAsync(ClaimsPrincipal user, IEnumerable<string> ids, string? action, string? value)
    {
        if (!await IsMeantAsync(action, value))
        {
            return null;
        }

        var allowed = new List<ContentItem>();
        var refused = new List<string>();
        foreach (var item in await contentManager.GetAsync(ids.Distinct().Take(Most), VersionOptions.Latest))
        {
            if (item.ContentType == ArticlePart.ContentType && await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item))
            {
                allowed.Add(item);
            }
            else
            {
                refused.Add(item.ToString());
            }
        }

        var done = 0;
        switch (action)
        {
            case Publish:
                foreach (var item in allowed)
                {
                    var isDone = (await contentManager.ValidateAsync(item)).Succeeded && await contentManager.PublishAsync(item);
                    done += isDone ? 1 : 0;
                    if (!isDone)
                    {
                        refused.Add(item.ToString());
                    }
                }

                break;
            case Unpublish:
                foreach (var item in allowed)
                {
                    done += await contentManager.UnpublishAsync(item) ? 1 : 0;
                }

                break;
            default:
                await changes.ApplyAsync(allowed.Select(item => item.ContentItemId), part => File(part, action!, value!));
                done = allowed.Count;
                break;
        }

        return (done, refused);
    }

    private static void File(ArticlePart part, string action, string value)
    {
        var tags = ArticleTags.Parse(value);
        switch (action)
        {
            case Move:
                part.CategoryId = value;
                break;
            case Tag:
                part.Tags = [.. ArticleTags.Clean([.. part.Tags, .. tags]).Take(ArticleTags.MaxCount)];
                break;
            default:
                var gone = tags.Select(ArticleTags.Slug).ToHashSet();
                part.Tags = [.. part.Tags.Where(tag => !gone.Contains(ArticleTags.Slug(tag)))];
                break;
        }
    }

    private async Task<bool> IsMeantAsync(string? action, string? value) => action switch
    {
        Publish or Unpublish => true,
        Move => (await knowledgeBase.ListCategoriesAsync()).Any(category => category.ContentItemId == value),
        Tag or Untag => ArticleTags.Parse(value) is { Count: > 0 } tags && tags.All(tag => tag.Length <= ArticleTags.MaxLength),
        _ => false,
    };
}
