using OrchardCore.Settings;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>Which look and which template the owner chose for a system page (requirement 23).</summary>
internal sealed class SystemPageChoices(ISiteService siteService, DomainSettingsStore store)
{
    private SystemPageChoice? _preview;

    /// <summary>For the rest of this request pages look like this, whatever is chosen.</summary>
    public void PreviewAs(SystemPageChoice choice) => _preview = choice;

    /// <summary>What is in force for a page; without a look, the theme's first.</summary>
    public async ValueTask<SystemPageChoice> GetAsync(string kind)
    {
        if (_preview is not null)
        {
            return _preview;
        }

        var settings = await siteService.GetSettingsAsync<PrivateContentSettings>();
        var own = settings.Pages.GetValueOrDefault(kind);

        return new SystemPageChoice { Look = own?.Look ?? settings.PageLook, Template = own?.Template };
    }

    /// <summary>What is chosen for all pages, and for single ones.</summary>
    public Task<PrivateContentSettings> AllAsync() => siteService.GetSettingsAsync<PrivateContentSettings>();

    public async Task SetLookOfAllAsync(string? look)
    {
        var settings = await store.LoadAsync();
        settings.PageLook = look;
        await store.SaveAsync(settings);
    }

    /// <param name="kind">The page.</param>
    /// <param name="change">Gets what is chosen now; a choice of nothing is forgotten.</param>
    public async Task ChangeAsync(string kind, Action<SystemPageChoice> change)
    {
        var settings = await store.LoadAsync();
        var choice = settings.Pages.GetValueOrDefault(kind) ?? new SystemPageChoice();
        change(choice);

        if (choice.Look is null && choice.Template is null)
        {
            settings.Pages.Remove(kind);
        }
        else
        {
            settings.Pages[kind] = choice;
        }

        await store.SaveAsync(settings);
    }
}
