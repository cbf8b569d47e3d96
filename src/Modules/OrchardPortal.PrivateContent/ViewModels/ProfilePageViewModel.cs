namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>A member's own page: who they are, how they log in, where they are logged in, and what is kept about them.</summary>
public class ProfilePageViewModel : SystemPageViewModel
{
    public string Email { get; set; } = string.Empty;

    /// <summary>What they are called; empty for staff who go by their user name.</summary>
    public string FullName { get; set; } = string.Empty;

    /// <summary>Customers cannot do without a name.</summary>
    public bool NeedsName { get; set; }

    public IReadOnlyList<ProfileChoice> Cultures { get; set; } = [];

    public IReadOnlyList<ProfileChoice> TimeZones { get; set; } = [];

    public bool HasPassword { get; set; }

    public bool HasTwoFactor { get; set; }

    public int RecoveryCodesLeft { get; set; }

    public IReadOnlyList<ProfilePasskey> Passkeys { get; set; } = [];

    public IReadOnlyList<ProfileSession> Sessions { get; set; } = [];

    public IReadOnlyList<ProfileChoice> Notifications { get; set; } = [];

    public IReadOnlyList<ProfileConsent> Consents { get; set; } = [];

    /// <summary>Whether changes to the log-in ask for the password or a code.</summary>
    public bool AsksProof { get; set; }

    /// <summary>Staff are removed by an administrator.</summary>
    public bool MayErase { get; set; }

    /// <summary>All addresses of the profile begin with it.</summary>
    public string ProfileUrl { get; set; } = string.Empty;
}
