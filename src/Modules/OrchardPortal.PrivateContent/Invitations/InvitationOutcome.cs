namespace OrchardPortal.PrivateContent.Invitations;

public enum InvitationOutcome
{
    Invited,
    HasAccount,
    InvitedBefore,

    /// <summary>The contact has no e-mail address, or the address had its share of mail.</summary>
    NoMail,

    /// <summary>Even with an account the contact could not come in, or has no password to log in with.</summary>
    MayNotComeIn,
}
