using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>The identity providers of the site.</summary>
public interface IIdentityProviders
{
    /// <summary>From memory; not to be changed.</summary>
    Task<IdentityProviders> GetAsync();

    /// <summary>One that may be changed and stored; null when there is none.</summary>
    Task<IdentityProvider?> LoadAsync(string? id);

    /// <summary>Adds it at the end, or replaces the one with its id.</summary>
    Task StoreAsync(IdentityProvider provider);

    /// <summary>Moves its button by so many places; at either end it stays.</summary>
    Task MoveAsync(string id, int places);

    /// <summary>Accounts that it made stay, and need another way to log in.</summary>
    Task RemoveAsync(string id);
}
