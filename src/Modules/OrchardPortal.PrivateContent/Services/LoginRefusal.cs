namespace OrchardPortal.PrivateContent.Services;

/// <summary>Why somebody who proved who they are is not let in.</summary>
public enum LoginRefusal
{
    /// <summary>An administrator disabled the account.</summary>
    Disabled,

    /// <summary>Too many wrong passwords; it ends by itself.</summary>
    Locked,

    /// <summary>The site does not let this account in, or not by this way.</summary>
    NoAccess,

    /// <summary>The login was begun too long ago: it has to be begun again.</summary>
    Expired,
}
