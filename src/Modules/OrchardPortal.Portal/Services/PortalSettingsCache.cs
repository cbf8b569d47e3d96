using OrchardCore.Settings;
using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.Services;

/// <summary>Remembers the part that belongs to one site document.</summary>
internal sealed class PortalSettingsCache
{
    private volatile Tuple<ISite, PortalSettingsPart>? _entry;

    public PortalSettingsPart? Get(ISite site) => _entry is { } entry && ReferenceEquals(entry.Item1, site) ? entry.Item2 : null;

    public void Set(ISite site, PortalSettingsPart part) => _entry = Tuple.Create(site, part);
}
