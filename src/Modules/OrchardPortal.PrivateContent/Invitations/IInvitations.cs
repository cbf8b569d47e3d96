using OrchardPortal.Contacts.Services;

namespace OrchardPortal.PrivateContent.Invitations;

/// <summary>Invites contacts to become members, by a mail with a link (requirements 14, 16 and 90). Nobody is invited twice.</summary>
public interface IInvitations
{
    /// <summary>Joins the session's transaction; the mail goes out after it.</summary>
    Task<InvitationOutcome> InviteAsync(ContactRow contact, InvitationReason reason);

    /// <summary>When the contact was invited last; null for never.</summary>
    Task<DateTime?> LastAsync(ContactRow contact);
}
