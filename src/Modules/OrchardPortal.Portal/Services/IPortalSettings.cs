using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.Services;

/// <summary>The portal's settings, read from memory.</summary>
public interface IPortalSettings
{
    /// <summary>The settings in force; their defaults where none were saved. Not to be changed by the caller.</summary>
    ValueTask<PortalSettingsPart> GetAsync();
}
