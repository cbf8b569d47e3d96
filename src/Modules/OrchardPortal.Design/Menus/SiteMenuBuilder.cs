using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;

namespace OrchardPortal.Design.Menus;

internal sealed class SiteMenuBuilder(ISiteService siteService, IEnumerable<ISitePlaces> places, IHttpContextAccessor httpContextAccessor) : ISiteMenus
{
    private static readonly SiteMenuEntry[] _portal =
    [
        new() { Place = SitePlaceNames.KnowledgeBase },
        new() { Place = SitePlaceNames.Tickets },
        new() { Place = SitePlaceNames.NewTicket },
    ];

    private Dictionary<string, SitePlace>? _places;
    private bool _isInPortal;

    /// <summary>The entries in the owner's order, or those that stand where the owner chose none.</summary>
    public static IReadOnlyList<SiteMenuEntry> EntriesOf(SiteMenus menus, string menu) =>
        menus.Find(menu) is { Count: > 0 } entries ? entries : menu == SiteMenus.PortalMenu ? _portal : [];

    public async ValueTask<IReadOnlyList<SiteMenuItem>> BuildAsync(string menu)
    {
        _isInPortal |= menu == SiteMenus.PortalMenu;
        var entries = EntriesOf(await siteService.GetSettingsAsync<SiteMenus>(), menu);
        if (entries.Count == 0 || (_isInPortal && menu == SiteMenus.HeaderMenu) || httpContextAccessor.HttpContext is not { } http)
        {
            return [];
        }

        var known = await PlacesAsync();
        var path = (http.Request.PathBase + http.Request.Path).Value;
        var isMember = http.User.Identity?.IsAuthenticated == true;
        var items = new List<SiteMenuItem>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Place.Length == 0)
            {
                if (IsFor(entry.Audience, isMember))
                {
                    var url = entry.Url.StartsWith('/') ? http.Request.PathBase + entry.Url : entry.Url;
                    items.Add(new(TextOf(entry), url, path == url, string.Empty));
                }
            }
            else if (known.TryGetValue(entry.Place, out var place) && place.IsOpen && IsFor(place.Audience, isMember) && IsFor(entry.Audience, isMember))
            {
                items.Add(new(TextOf(entry) is { Length: > 0 } text ? text : place.Text, place.Url, place.IsCurrent ?? path == place.Url, place.Name));
            }
        }

        return items;
    }

    private static bool IsFor(MenuAudience audience, bool isMember) => audience switch
    {
        MenuAudience.Guests => !isMember,
        MenuAudience.Members => isMember,
        _ => true,
    };

    private static string TextOf(SiteMenuEntry entry)
    {
        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (entry.Texts.TryGetValue(culture.Name, out var text) && text.Length > 0)
            {
                return text;
            }
        }

        return entry.Text;
    }

    private async Task<Dictionary<string, SitePlace>> PlacesAsync()
    {
        if (_places is null)
        {
            _places = [];
            foreach (var provider in places)
            {
                foreach (var place in await provider.GetAsync())
                {
                    _places[place.Name] = place;
                }
            }
        }

        return _places;
    }
}
