using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>The settings of the domains, read from memory. Nothing that it returns may be changed.</summary>
public interface IDomainSettings
{
    /// <summary>Those of the domain that this request came to; outside of a request, those of <see cref="ForAsync"/> null.</summary>
    ValueTask<DomainSettings> GetAsync();

    /// <param name="host">A domain without its port; null, or one without settings of its own, for what holds elsewhere.</param>
    ValueTask<DomainSettings> ForAsync(string? host);

    /// <summary>All of them; the one without a host first.</summary>
    ValueTask<IReadOnlyList<DomainSettings>> ListAsync();
}
