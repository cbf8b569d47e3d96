using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>The views that agents keep of the list, from memory. Nothing asks who may: callers have.</summary>
public interface IInboxViews
{
    /// <summary>One's own and the shared ones, by name. Not to be changed.</summary>
    Task<IReadOnlyList<InboxView>> ListAsync(string userId);

    /// <summary>One of <see cref="ListAsync"/>.</summary>
    Task<InboxView?> FindAsync(string userId, string? viewId);

    /// <summary>Adds the view, or puts it in the place of the one with the same id.</summary>
    Task StoreAsync(InboxView view);

    Task RemoveAsync(string viewId);
}
