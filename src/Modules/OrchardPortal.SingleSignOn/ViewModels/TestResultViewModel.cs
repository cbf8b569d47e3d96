using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.ViewModels;

/// <summary>What a test of a provider received, and what a login would make of it.</summary>
public sealed record TestResultViewModel(IdentityProvider Provider, ExternalLoginTrace Trace);
