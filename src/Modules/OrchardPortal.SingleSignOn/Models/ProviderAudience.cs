namespace OrchardPortal.SingleSignOn.Models;

/// <summary>Whom an identity provider lets in (requirement 26).</summary>
public enum ProviderAudience
{
    /// <summary>Everybody whom it vouches for.</summary>
    Everybody,

    /// <summary>Only contacts on one of the chosen lists.</summary>
    Lists,
}
