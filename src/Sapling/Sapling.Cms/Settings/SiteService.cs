using OrchardCore.Documents;

namespace OrchardCore.Settings.Services;

internal sealed class SiteService : ISiteService
{
    private readonly IDocumentManager<SiteSettings> _documentManager;

    public SiteService(IDocumentManager<SiteSettings> documentManager) => _documentManager = documentManager;

    public async Task<ISite> LoadSiteSettingsAsync()
    {
        var site = await _documentManager.GetOrCreateMutableAsync(CreateAsync);
        site.IsReadOnly = false;
        return site;
    }

    public async Task<ISite> GetSiteSettingsAsync()
    {
        var site = await _documentManager.GetOrCreateImmutableAsync(CreateAsync);
        site.IsReadOnly = true;
        return site;
    }

    public Task UpdateSiteSettingsAsync(ISite site)
        => site is SiteSettings { IsReadOnly: false } settings
            ? _documentManager.UpdateAsync(settings)
            : throw new ArgumentException("Only settings that were loaded for a change can be saved.", nameof(site));

    private static Task<SiteSettings> CreateAsync()
        => Task.FromResult(new SiteSettings { SiteSalt = Guid.NewGuid().ToString("N") });
}
