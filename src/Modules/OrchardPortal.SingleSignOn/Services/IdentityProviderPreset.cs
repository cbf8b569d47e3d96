using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>A beginning for a provider: what is the same for everybody who uses it.</summary>
/// <param name="Name">As <see cref="IdentityProvider.Preset"/> stores it.</param>
/// <param name="Label">What the administrator chooses, and what the button says to begin with.</param>
/// <param name="Description">In one line.</param>
/// <param name="Apply">Fills a new provider in.</param>
public sealed record IdentityProviderPreset(string Name, string Label, string Description, Action<IdentityProvider> Apply);
