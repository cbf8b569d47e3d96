using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.ViewModels;

/// <summary>The providers that a domain offers, as they are ticked.</summary>
public class DomainProvidersViewModel
{
    public string[]? AllowedProviders { get; set; }

    [BindNever]
    public IReadOnlyList<IdentityProvider> Providers { get; set; } = [];
}
