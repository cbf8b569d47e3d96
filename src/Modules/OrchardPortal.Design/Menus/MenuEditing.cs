using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardPortal.Design.ViewModels;

namespace OrchardPortal.Design.Menus;

/// <summary>Turns menus into lines of a form and back (requirement 58).</summary>
internal sealed class MenuEditing(ISiteService siteService, IEnumerable<ISitePlaces> places, IStringLocalizer<MenuEditing> stringLocalizer)
{
    private const int SpareLines = 3;
    private const int LeastLines = 6;

    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IReadOnlyList<MenuRow>> RowsAsync(string menu) =>
        Filled([.. SiteMenuBuilder.EntriesOf(await siteService.GetSettingsAsync<SiteMenus>(), menu).Select((entry, index) => new MenuRow
        {
            Place = entry.Place.Length == 0 ? MenuRow.OwnLink : entry.Place,
            Text = entry.Text,
            Texts = entry.Texts.ToDictionary(text => text.Key, text => (string?)text.Value),
            Url = entry.Url,
            Audience = entry.Audience,
            Position = index + 1,
        })]);

    /// <summary>With some lines for entries that may still come.</summary>
    public static IReadOnlyList<MenuRow> Filled(List<MenuRow> rows)
    {
        var lines = Math.Clamp(rows.Count(row => !string.IsNullOrEmpty(row.Place)) + SpareLines, LeastLines, MenuRules.MostEntries);
        while (rows.Count < lines)
        {
            rows.Add(new MenuRow { Position = rows.Count + 1 });
        }

        return rows;
    }

    public async Task<IReadOnlyList<SitePlace>> PlacesAsync()
    {
        var all = new List<SitePlace>();
        foreach (var provider in places)
        {
            all.AddRange(await provider.GetAsync());
        }

        return all;
    }

    /// <summary>The entries as they are typed; what cannot be is told by its field.</summary>
    public async Task<List<SiteMenuEntry>> ReadAsync(MenuForm form, ModelStateDictionary modelState)
    {
        var known = (await PlacesAsync()).Select(place => place.Name).ToHashSet(StringComparer.Ordinal);
        var entries = new List<(int Position, SiteMenuEntry Entry)>();
        for (var i = 0; i < Math.Min(form.Rows.Count, MenuRules.MostEntries); i++)
        {
            var row = form.Rows[i];
            if (row.Place == MenuRow.OwnLink || (row.Place is not null && known.Contains(row.Place)))
            {
                var entry = Read(row);
                Check(entry, i, modelState);
                entries.Add((row.Position ?? int.MaxValue, entry));
            }
        }

        return [.. entries.OrderBy(entry => entry.Position).Select(entry => entry.Entry)];
    }

    public async Task SaveAsync(string menu, List<SiteMenuEntry> entries)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        var menus = site.GetOrCreate<SiteMenus>();
        var kept = menus.Find(menu)!;
        kept.Clear();
        kept.AddRange(entries);
        site.Put(menus);
        await siteService.UpdateSiteSettingsAsync(site);
    }

    private static SiteMenuEntry Read(MenuRow row)
    {
        var isLink = row.Place == MenuRow.OwnLink;
        return new()
        {
            Place = isLink ? string.Empty : row.Place!,
            Text = row.Text?.Trim() ?? string.Empty,
            Texts = row.Texts.Where(text => !string.IsNullOrWhiteSpace(text.Value)).ToDictionary(text => text.Key, text => text.Value!.Trim()),
            Url = isLink ? row.Url?.Trim() ?? string.Empty : string.Empty,
            Audience = Enum.IsDefined(row.Audience) ? row.Audience : default,
        };
    }

    private void Check(SiteMenuEntry entry, int index, ModelStateDictionary modelState)
    {
        if (entry.Texts.Values.Append(entry.Text).Any(text => text.Length > MenuRules.TextMaxLength || text.Any(char.IsControl)))
        {
            modelState.AddModelError($"Rows[{index}].Text", S["Write one line of at most {0} characters.", MenuRules.TextMaxLength]);
        }

        if (entry.Place.Length > 0)
        {
            return;
        }

        if (entry.Text.Length == 0)
        {
            modelState.AddModelError($"Rows[{index}].Text", S["Say what the link is called."]);
        }

        if (!MenuRules.IsAddress(entry.Url))
        {
            modelState.AddModelError($"Rows[{index}].Url", S["Give a path of this site such as /articles, or an address that begins with https://."]);
        }
    }
}
