namespace OrchardPortal.PrivateContent.Services;

/// <summary>How somebody proved who they are.</summary>
public enum LoginMethod
{
    Password,

    /// <summary>A link that was mailed to the account's address.</summary>
    MagicLink,

    Passkey,

    /// <summary>An identity provider vouches.</summary>
    Sso,

    /// <summary>The account was made just now, by a link that was mailed to its address or, where the site asks for none, by signing up.</summary>
    Activation,
}
