namespace OrchardPortal.SingleSignOn.Services;

/// <summary>The host's configuration of single sign-on: section <c>OrchardPortal_SingleSignOn</c>.</summary>
public sealed class SingleSignOnOptions
{
    /// <summary>
    /// Lets providers be asked that are in private networks or speak plain http: for a company whose provider is in its own network, and for
    /// development. Otherwise an administrator could make the site read what only its own network may.
    /// </summary>
    public bool AllowPrivateNetworks { get; set; }
}
