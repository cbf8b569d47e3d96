using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.SingleSignOn.ViewModels;

/// <summary>The system page between logging out here and at the provider: <c>SystemPage__SsoLoggedOut</c>.</summary>
public sealed class SsoLoggedOutViewModel : SystemPageViewModel
{
    public string ProviderLabel { get; set; } = string.Empty;

    /// <summary>The provider's own log-out.</summary>
    public string LogOutUrl { get; set; } = string.Empty;
}
