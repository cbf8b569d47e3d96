namespace OrchardPortal.PrivateContent.Models;

/// <summary>Whom an <see cref="AccessRule"/> lets in.</summary>
public enum AccessAudience
{
    /// <summary>Anybody, logged in or not.</summary>
    Everybody,

    /// <summary>Anybody who is logged in.</summary>
    Members,

    /// <summary>Contacts on one of the chosen lists, however they log in (requirement 13).</summary>
    Lists,

    /// <summary>Anybody whom an identity provider vouches for (requirement 26).</summary>
    Sso,

    /// <summary>Contacts on one of the chosen lists whom an identity provider vouches for (requirement 26).</summary>
    SsoLists,
}
