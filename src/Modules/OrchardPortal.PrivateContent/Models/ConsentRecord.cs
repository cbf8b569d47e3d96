namespace OrchardPortal.PrivateContent.Models;

/// <summary>An entry of the consent ledger: who accepted which text when. Entries are added and never changed.</summary>
public sealed class ConsentRecord
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    public string UserId { get; set; } = string.Empty;

    /// <summary>The e-mail address of the account at that moment.</summary>
    public string Email { get; set; } = string.Empty;

    /// <summary>The text as it was read, with the label of its box.</summary>
    public string Text { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    /// <summary>Names the version of the text: see <c>ConsentText.VersionOf</c>.</summary>
    public string TextVersion { get; set; } = string.Empty;

    public DateTime AcceptedUtc { get; set; }

    /// <summary>The network address that it was accepted from.</summary>
    public string Address { get; set; } = string.Empty;

    /// <summary>The domain on which it was accepted; empty where the site has one for all.</summary>
    public string Host { get; set; } = string.Empty;
}
