using OrchardCore.Data.Documents;

namespace OrchardPortal.SingleSignOn.Models;

/// <summary>All identity providers of the site in the order of their buttons, kept in memory.</summary>
public sealed class IdentityProviders : Document
{
    public List<IdentityProvider> Items { get; set; } = [];

    public IdentityProvider? Find(string? id) => Items.Find(provider => provider.Id == id);
}
