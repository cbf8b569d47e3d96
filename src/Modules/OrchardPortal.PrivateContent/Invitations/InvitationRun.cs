namespace OrchardPortal.PrivateContent.Invitations;

/// <summary>Inviting the members of a contact list, as far as it has come (requirement 14).</summary>
public sealed class InvitationRun
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    public string RunId { get; set; } = string.Empty;

    public string ListId { get; set; } = string.Empty;

    /// <summary>As it was called then.</summary>
    public string ListName { get; set; } = string.Empty;

    public InvitationRunState State { get; set; }

    public DateTime StartedUtc { get; set; }

    public DateTime? EndedUtc { get; set; }

    /// <summary>The members when it began.</summary>
    public int Total { get; set; }

    /// <summary>The last member who was looked at.</summary>
    public string? AfterContactId { get; set; }

    public int Invited { get; set; }

    /// <summary>Members who had an account.</summary>
    public int HadAccount { get; set; }

    /// <summary>Members who had been invited before.</summary>
    public int InvitedBefore { get; set; }

    /// <summary>Members without an address, and those who may not come in.</summary>
    public int LeftOut { get; set; }

    /// <summary>Why it ended early.</summary>
    public string? Error { get; set; }

    /// <summary>How many members were looked at.</summary>
    public int Done => Invited + HadAccount + InvitedBefore + LeftOut;
}
