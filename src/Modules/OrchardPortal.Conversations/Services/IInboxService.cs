using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>The site's inboxes, from memory.</summary>
public interface IInboxService
{
    /// <summary>Not to be changed.</summary>
    Task<Inboxes> GetAsync();

    /// <summary>Adds the inboxes, or puts them in the place of those with the same ids.</summary>
    /// <param name="defaultInboxId">Null leaves the default as it is.</param>
    Task StoreAsync(IEnumerable<Inbox> inboxes, string? defaultInboxId = null);
}
