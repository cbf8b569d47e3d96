namespace OrchardPortal.Portal.Models;

/// <summary>That an agent looked at the portal as a customer: who, whom, when.</summary>
public sealed class PortalView
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    public string UserId { get; set; } = string.Empty;

    /// <summary>As they were called then.</summary>
    public string UserName { get; set; } = string.Empty;

    public string ContactId { get; set; } = string.Empty;

    /// <summary>As they were called then.</summary>
    public string ContactName { get; set; } = string.Empty;

    public DateTime StartedUtc { get; set; }
}
