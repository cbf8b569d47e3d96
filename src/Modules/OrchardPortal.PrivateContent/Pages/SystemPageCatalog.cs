using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>The system pages of this site, with what can be chosen for each.</summary>
internal sealed class SystemPageCatalog(IEnumerable<ISystemPageProvider> providers, SystemPageLooks looks, SystemPageTemplates templates, SystemPageChoices choices)
{
    public async Task<IReadOnlyList<SystemPageDescriptor>> ListAsync()
    {
        var pages = new List<SystemPageDescriptor>();
        foreach (var provider in providers)
        {
            pages.AddRange(await provider.GetAsync());
        }

        return pages;
    }

    public async Task<SystemPageDescriptor?> FindAsync(string? kind) => (await ListAsync()).FirstOrDefault(page => page.Kind == kind);

    /// <summary>The list as the owner sees it.</summary>
    public async Task<SystemPagesViewModel> ShowAsync()
    {
        var settings = await choices.AllAsync();
        var known = await looks.ListAsync();
        var rows = new List<SystemPageRow>();
        foreach (var page in await ListAsync())
        {
            rows.Add(new SystemPageRow(
                page.Kind,
                page.Title,
                LooksOf(page.Kind, known),
                await templates.OwnAsync(page.Kind),
                settings.Pages.GetValueOrDefault(page.Kind) ?? new SystemPageChoice(),
                await templates.IsEditedAsync(page.Kind)));
        }

        return new SystemPagesViewModel { Look = Known(settings.PageLook, known), Looks = known.ToDictionary(look => look, looks.TitleOf), Pages = rows };
    }

    private static IReadOnlyList<string> LooksOf(string kind, IReadOnlyList<string> known) => SystemPageKinds.HasLook(kind) ? known : [];

    private static string Known(string? look, IReadOnlyList<string> known) => look is not null && known.Contains(look) ? look : SystemPageNames.FirstLook;
}
