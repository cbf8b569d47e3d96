namespace OrchardPortal.SingleSignOn.Models;

/// <summary>A token that counts once and was used.</summary>
public sealed class UsedToken
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    /// <summary>Of provider and token.</summary>
    public string TokenKey { get; set; } = "";

    /// <summary>When the token itself ends, in UTC: from then on it need not be remembered.</summary>
    public DateTime ExpiresUtc { get; set; }
}
