using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.Saml.ViewModels;

/// <summary>A page that posts a message to an identity provider: by itself where scripts run, else by a button. <c>Action</c> is the provider's address.</summary>
public class PostToProviderViewModel : SystemPageViewModel
{
    /// <summary><c>SAMLRequest</c> or <c>SAMLResponse</c>.</summary>
    public string Field { get; set; } = string.Empty;

    /// <summary>Base64.</summary>
    public string Message { get; set; } = string.Empty;

    /// <summary>Comes back with the answer; empty for none.</summary>
    public string RelayState { get; set; } = string.Empty;

    /// <summary>What customers call the provider.</summary>
    public string Label { get; set; } = string.Empty;
}
