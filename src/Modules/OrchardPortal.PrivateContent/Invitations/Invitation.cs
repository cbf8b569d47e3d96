namespace OrchardPortal.PrivateContent.Invitations;

/// <summary>That an address was invited. It is kept, so that nobody is invited twice by themselves.</summary>
public sealed class Invitation
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    /// <summary>Normalised.</summary>
    public string Email { get; set; } = string.Empty;

    public string ContactId { get; set; } = string.Empty;

    /// <summary>How often; more than once only when somebody of the staff wanted it.</summary>
    public int Count { get; set; }

    public DateTime LastUtc { get; set; }
}
