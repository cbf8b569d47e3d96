using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.SingleSignOn.ViewModels;

/// <summary>The system page of a login by a provider that came to nothing: <c>SystemPage__SsoFailed</c>.</summary>
public sealed class SsoFailedViewModel : SystemPageViewModel
{
    /// <summary>What happened, as far as it concerns the visitor, and what to do.</summary>
    public string Message { get; set; } = string.Empty;

    /// <summary>Under which staff find the details in the log; empty for none.</summary>
    public string Reference { get; set; } = string.Empty;

    public string LoginUrl { get; set; } = string.Empty;
}
