namespace OrchardPortal.PrivateContent.Invitations;

/// <summary>Why somebody is invited.</summary>
public enum InvitationReason
{
    /// <summary>Staff invite a list, or one contact for the first time.</summary>
    Staff,

    /// <summary>Staff want the contact to get another mail.</summary>
    StaffAgain,

    /// <summary>The contact raised a ticket: anybody can have written it in their name.</summary>
    FirstTicket,
}
