using OrchardCore.Settings;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Remembers the settings that belong to one site document.</summary>
internal sealed class DomainSettingsCache
{
    private volatile Tuple<ISite, IReadOnlyList<DomainSettings>>? _entry;

    public IReadOnlyList<DomainSettings>? Get(ISite site) => _entry is { } entry && ReferenceEquals(entry.Item1, site) ? entry.Item2 : null;

    public void Set(ISite site, IReadOnlyList<DomainSettings> domains) => _entry = Tuple.Create(site, domains);
}
