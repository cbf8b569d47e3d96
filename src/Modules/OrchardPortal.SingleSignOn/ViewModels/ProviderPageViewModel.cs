using OrchardCore.DisplayManagement;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.ViewModels;

/// <summary>The editor of a provider, with what stands around it.</summary>
public sealed record ProviderPageViewModel(IdentityProvider Provider, IShape Editor, IReadOnlyList<AddressForProvider> Addresses, bool CanBegin, bool WasTested);
