namespace OrchardPortal.SingleSignOn.Accounts;

/// <summary>How the account of a login by a provider is come by.</summary>
internal enum AccountMatch
{
    /// <summary>It logged in by this provider before.</summary>
    Login,

    /// <summary>Its address is one that the provider vouches for.</summary>
    Email,

    /// <summary>It is new.</summary>
    New,
}
