namespace OrchardPortal.Mail.Models;

/// <summary>How far an address, a network and a domain are protected from mail that somebody else asks for.</summary>
public enum MailLimit
{
    /// <summary>Staff or the site itself sends it: no limit.</summary>
    None = 0,

    /// <summary>A visitor asked for it, to an address that its owner has confirmed: so many in an hour.</summary>
    Requested = 1,

    /// <summary>
    /// A visitor asked for it, to an address that nobody has confirmed: one mail, in which nothing stands that the visitor typed.
    /// </summary>
    Unconfirmed = 2,
}
