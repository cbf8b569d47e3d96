using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardPortal.Forums.Services;

/// <summary>
/// What the visitor of this request may see of the forums: the only class that decides it. Lists, topics, search, votes, reports and
/// answers ask it; what it does not give is as if it did not exist (requirement 20).
/// </summary>
public sealed class ForumAccess(
    ForumCategoryStore store,
    IAccessGate gate,
    ISession session,
    IAuthorizationService authorizationService,
    IHttpContextAccessor httpContextAccessor)
{
    private static readonly AccessRule _members = new() { Audience = AccessAudience.Members };

    private IReadOnlyList<ForumCategory>? _categories;
    private bool? _mayModerate;

    /// <summary>The visitor's account; empty for a guest.</summary>
    public string UserId => User?.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;

    private ClaimsPrincipal? User => httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;

    /// <summary>The categories that the visitor may see, in their order.</summary>
    public async Task<IReadOnlyList<ForumCategory>> CategoriesAsync()
    {
        if (_categories is null)
        {
            var visible = new List<ForumCategory>();
            foreach (var category in await store.ListAsync())
            {
                if (await gate.MayAsync(category.Rule))
                {
                    visible.Add(category);
                }
            }

            _categories = visible;
        }

        return _categories;
    }

    /// <summary>The category with this id; null for one that there is not, or not for this visitor.</summary>
    public async Task<ForumCategory?> CategoryAsync(string categoryId) => (await CategoriesAsync()).FirstOrDefault(category => category.Id == categoryId);

    /// <summary>The category with this address; null for one that there is not, or not for this visitor.</summary>
    public async Task<ForumCategory?> FindCategoryAsync(string? slug) => (await CategoriesAsync()).FirstOrDefault(category => category.Slug == slug);

    /// <summary>Whether there is such a category that this visitor may not see.</summary>
    public async Task<bool> IsPrivateAsync(string slug) =>
        await FindCategoryAsync(slug) is null && (await store.ListAsync()).Any(category => category.Slug == slug);

    /// <summary>The row of a question that the visitor may see.</summary>
    public async Task<ForumPostIndex?> FindTopicAsync(string topicId) =>
        await FindPostAsync(topicId) is { IsTopic: true } row ? row : null;

    /// <summary>Whether there is such a question in a category that this visitor may not see, which somebody else could.</summary>
    public async Task<bool> IsPrivateTopicAsync(string topicId) =>
        await RowAsync(topicId) is { IsTopic: true, State: nameof(ForumPostState.Visible) } row && await CategoryAsync(row.CategoryId) is null;

    /// <summary>The row of a question or an answer that the visitor may see; of an answer, its question too.</summary>
    public async Task<ForumPostIndex?> FindPostAsync(string postId)
    {
        if (await RowAsync(postId) is not { } row || await CategoryAsync(row.CategoryId) is null || !await IsShownAsync(row))
        {
            return null;
        }

        return row.IsTopic || (await RowAsync(row.TopicId) is { } topic && await IsShownAsync(topic)) ? row : null;
    }

    /// <summary>Whether the visitor is somebody who may take part at all.</summary>
    public ValueTask<bool> MayWriteAsync() => gate.MayAsync(_members);

    /// <summary>Whether the visitor is a moderator.</summary>
    public async ValueTask<bool> MayModerateAsync() =>
        _mayModerate ??= User is { } user && await authorizationService.AuthorizeAsync(user, ForumPermissions.ModerateForums);

    private async ValueTask<bool> IsShownAsync(ForumPostIndex row) =>
        row.State == nameof(ForumPostState.Visible)
        || (row.State == nameof(ForumPostState.Waiting) && UserId.Length > 0 && row.AuthorId == UserId)
        || await MayModerateAsync();

    private async Task<ForumPostIndex?> RowAsync(string postId) =>
        await session.QueryIndex<ForumPostIndex>(row => row.PostId == postId).FirstOrDefaultAsync();
}
