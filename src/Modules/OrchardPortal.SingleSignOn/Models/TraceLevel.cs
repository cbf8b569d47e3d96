namespace OrchardPortal.SingleSignOn.Models;

/// <summary>How a step of a test went.</summary>
public enum TraceLevel
{
    Good,
    Note,

    /// <summary>The login ends here.</summary>
    Bad,
}
