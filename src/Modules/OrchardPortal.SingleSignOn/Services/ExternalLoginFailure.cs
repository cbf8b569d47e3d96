namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Why nobody came in. Each has a sentence for the customer that tells what to do, and nothing that helps an attacker.</summary>
public enum ExternalLoginFailure
{
    /// <summary>There is no such provider, or it is switched off.</summary>
    Unavailable,

    /// <summary>The visitor said no, or the provider did.</summary>
    Declined,

    /// <summary>The answer belongs to no login that this browser began, or it was begun too long ago.</summary>
    Expired,

    /// <summary>The provider does not answer.</summary>
    NotAnswering,

    /// <summary>What the provider sent is not what it must be.</summary>
    NotValid,

    /// <summary>Something is missing from the provider's settings, here or there.</summary>
    Misconfigured,

    /// <summary>The token was used before.</summary>
    Replayed,

    /// <summary>No address came, and an account needs one.</summary>
    EmailMissing,

    /// <summary>The provider does not say that the address is the visitor's own.</summary>
    EmailNotVerified,

    /// <summary>The contact with this address has another account.</summary>
    BelongsToAnother,

    /// <summary>The account may open the admin, which this provider's may not.</summary>
    StaffNotAllowed,

    /// <summary>The contact is on none of the lists that the provider lets in (requirement 26).</summary>
    NotInAudience,

    /// <summary>The account may not come in; the reason is with the exception.</summary>
    Refused,
}
