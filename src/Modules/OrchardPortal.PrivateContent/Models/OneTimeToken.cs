namespace OrchardPortal.PrivateContent.Models;

/// <summary>A token that was given out, or something else that may be used once.</summary>
public sealed class OneTimeToken
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    /// <summary>Given by the store; two requests that use a token at the same moment meet here.</summary>
    public long Version { get; set; }

    /// <summary>SHA-256 of purpose and text, in hex digits. The text itself is nowhere.</summary>
    public string Hash { get; set; } = string.Empty;

    public string Purpose { get; set; } = string.Empty;

    /// <summary>Whose it is; empty when there is no account yet.</summary>
    public string UserId { get; set; } = string.Empty;

    public Dictionary<string, string> Data { get; set; } = [];

    public DateTime ExpiresUtc { get; set; }

    public bool Used { get; set; }
}
