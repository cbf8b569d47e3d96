using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>The looks that the site's theme has for system pages: templates named <c>SystemPageFrame-{Look}</c>.</summary>
internal sealed class SystemPageLooks(ThemeTemplates theme, IStringLocalizer<SystemPageLooks> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>What a look is called; those of another theme by their own names.</summary>
    public string TitleOf(string look) => look switch
    {
        SystemPageNames.FirstLook => S["Card in the middle"],
        "Split" => S["Brand beside the form"],
        "Plain" => S["Plain, without a frame"],
        _ => look,
    };

    /// <summary>The first one first, the others by name.</summary>
    public async Task<IReadOnlyList<string>> ListAsync() =>
    [
        .. (await theme.NamesAsync())
            .Where(name => name.StartsWith(SystemPageNames.Frame, StringComparison.OrdinalIgnoreCase))
            .Select(name => name[SystemPageNames.Frame.Length..])
            .OrderBy(look => look != SystemPageNames.FirstLook)
            .ThenBy(look => look, StringComparer.Ordinal),
    ];

    /// <returns>The template of a look; where the theme has no such look, of its first; null where it has none at all.</returns>
    public async Task<string?> FrameAsync(string? look)
    {
        if (look is not null && await theme.HasAsync(SystemPageNames.Frame + look))
        {
            return SystemPageNames.Frame + look;
        }

        return await theme.HasAsync(SystemPageNames.Frame + SystemPageNames.FirstLook) ? SystemPageNames.Frame + SystemPageNames.FirstLook : null;
    }
}
