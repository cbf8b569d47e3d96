namespace OrchardPortal.Portal.Services;

/// <summary>What the installation knows, from the configuration section <c>OrchardPortal_Portal</c>.</summary>
public sealed class PortalOptions
{
    /// <summary>Host names that the installation has by itself, and that may not host a portal (requirement 35).</summary>
    public IList<string> SystemHosts { get; } = [Environment.MachineName];
}
