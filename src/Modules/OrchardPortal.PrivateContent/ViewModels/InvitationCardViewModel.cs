namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>Whether a contact is a member, for their record.</summary>
public class InvitationCardViewModel
{
    public string ContactId { get; set; } = string.Empty;

    public bool HasEmail { get; set; }

    public bool HasAccount { get; set; }

    /// <summary>In the reader's words; null for never.</summary>
    public string? LastInvited { get; set; }
}
