namespace OrchardPortal.PrivateContent.Factors;

/// <summary>A passkey as it is kept (requirement section 16): all that <c>UserPasskeyInfo</c> has.</summary>
public sealed class Passkey
{
    public byte[] CredentialId { get; set; } = [];

    public byte[] PublicKey { get; set; } = [];

    public string Name { get; set; } = string.Empty;

    public DateTimeOffset CreatedAt { get; set; }

    public DateTime? UsedUtc { get; set; }

    /// <summary>Grows with every use on authenticators that count; going back means that there is a copy.</summary>
    public uint SignCount { get; set; }

    public string[] Transports { get; set; } = [];

    public bool IsUserVerified { get; set; }

    public bool IsBackupEligible { get; set; }

    public bool IsBackedUp { get; set; }

    public byte[] AttestationObject { get; set; } = [];

    public byte[] ClientDataJson { get; set; } = [];
}
