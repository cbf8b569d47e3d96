using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardPortal.Design.Models;

namespace OrchardPortal.Design.Services;

/// <summary>What a brand may be. A colour may be any as long as pages can be read; addresses lead to this site or to https.</summary>
internal sealed class BrandRules(IStringLocalizer<BrandRules> stringLocalizer)
{
    private const double TextContrast = 4.5;

    // The red of errors, as the theme has it in each scheme: a ground on which it cannot be read is none of that scheme.
    private static readonly Colour _lightBad = new(0xa3, 0x23, 0x1c);
    private static readonly Colour _darkBad = new(0xff, 0x9c, 0x92);

    private readonly IStringLocalizer S = stringLocalizer;

    public IEnumerable<BrandFault> Check(SiteBrand brand) =>
    [
        .. Addresses(brand).Where(field => !IsAddress(field.Value)).Select(field => new BrandFault(field.Name, S["Give a path of this site such as /media/logo.svg, or an address that begins with https://."])),
        .. Colours(brand).Where(field => field.Value.Length > 0 && !Colour.TryParse(field.Value, out _)).Select(field => new BrandFault(field.Name, S["Write a colour as # and six digits, for example #1f6f5c."])),
        .. Grounds(brand),
    ];

    /// <summary>The brand without what cannot be, which a preview shows while it is being typed.</summary>
    public SiteBrand WithoutFaults(SiteBrand brand)
    {
        foreach (var fault in Check(Normalized(brand)).ToList())
        {
            Clear(brand, fault.Field);
        }

        return brand;
    }

    /// <summary>Nothing is null, nothing is padded, every choice is one of those offered.</summary>
    public static SiteBrand Normalized(SiteBrand brand)
    {
        brand.LogoUrl = brand.LogoUrl?.Trim() ?? string.Empty;
        brand.DarkLogoUrl = brand.DarkLogoUrl?.Trim() ?? string.Empty;
        brand.FaviconUrl = brand.FaviconUrl?.Trim() ?? string.Empty;
        brand.SocialImageUrl = brand.SocialImageUrl?.Trim() ?? string.Empty;
        brand.AccentColor = brand.AccentColor?.Trim() ?? string.Empty;
        brand.PageColor = brand.PageColor?.Trim() ?? string.Empty;
        brand.TextColor = brand.TextColor?.Trim() ?? string.Empty;
        brand.DarkAccentColor = brand.DarkAccentColor?.Trim() ?? string.Empty;
        brand.DarkPageColor = brand.DarkPageColor?.Trim() ?? string.Empty;
        brand.DarkTextColor = brand.DarkTextColor?.Trim() ?? string.Empty;
        brand.Font = Enum.IsDefined(brand.Font) ? brand.Font : default;
        brand.HeadingFont = Enum.IsDefined(brand.HeadingFont) ? brand.HeadingFont : default;
        brand.Corners = Enum.IsDefined(brand.Corners) ? brand.Corners : default;
        brand.Header = Enum.IsDefined(brand.Header) ? brand.Header : default;

        return brand;
    }

    /// <summary>A path of this site or an https address, which no browser takes for anything else.</summary>
    internal static bool IsAddress(string address) =>
        address.Length == 0
        || (address.Length <= SiteBrand.UrlMaxLength
            && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\' or '"' or '\'' or '<' or '>')
            && (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                ? Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0
                : address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)));

    private IEnumerable<BrandFault> Grounds(SiteBrand brand)
    {
        var isLight = BrandColours.Ground(brand.PageColor, brand.TextColor, isDark: false, out var light);
        var isDark = BrandColours.Ground(brand.DarkPageColor, brand.DarkTextColor, isDark: true, out var dark);
        if (isLight && light.Page.ContrastWith(_lightBad) < TextContrast)
        {
            yield return new(nameof(brand.PageColor), S["This is too dark for the light scheme: errors could not be read on it. Choose a light colour."]);
        }
        else if (isLight && light.Page.ContrastWith(light.Ink) < TextContrast)
        {
            yield return new(nameof(brand.TextColor), S["This text could not be read on the page: its contrast is {0}, and {1} is needed.", Shown(light.Page.ContrastWith(light.Ink)), Shown(TextContrast)]);
        }

        if (isDark && dark.Page.ContrastWith(_darkBad) < TextContrast)
        {
            yield return new(nameof(brand.DarkPageColor), S["This is too light for the dark scheme: errors could not be read on it. Choose a dark colour."]);
        }
        else if (isDark && dark.Page.ContrastWith(dark.Ink) < TextContrast)
        {
            yield return new(nameof(brand.DarkTextColor), S["This text could not be read on the page: its contrast is {0}, and {1} is needed.", Shown(dark.Page.ContrastWith(dark.Ink)), Shown(TextContrast)]);
        }
    }

    private static void Clear(SiteBrand brand, string field)
    {
        switch (field)
        {
            case nameof(brand.LogoUrl): brand.LogoUrl = string.Empty; break;
            case nameof(brand.DarkLogoUrl): brand.DarkLogoUrl = string.Empty; break;
            case nameof(brand.FaviconUrl): brand.FaviconUrl = string.Empty; break;
            case nameof(brand.SocialImageUrl): brand.SocialImageUrl = string.Empty; break;
            case nameof(brand.AccentColor): brand.AccentColor = string.Empty; break;
            case nameof(brand.PageColor): brand.PageColor = string.Empty; break;
            case nameof(brand.TextColor): brand.TextColor = string.Empty; break;
            case nameof(brand.DarkAccentColor): brand.DarkAccentColor = string.Empty; break;
            case nameof(brand.DarkPageColor): brand.DarkPageColor = string.Empty; break;
            case nameof(brand.DarkTextColor): brand.DarkTextColor = string.Empty; break;
        }
    }

    private static string Shown(double contrast) => contrast.ToString("0.0", CultureInfo.CurrentCulture);

    private static (string Name, string Value)[] Addresses(SiteBrand brand) =>
    [
        (nameof(brand.LogoUrl), brand.LogoUrl),
        (nameof(brand.DarkLogoUrl), brand.DarkLogoUrl),
        (nameof(brand.FaviconUrl), brand.FaviconUrl),
        (nameof(brand.SocialImageUrl), brand.SocialImageUrl),
    ];

    private static (string Name, string Value)[] Colours(SiteBrand brand) =>
    [
        (nameof(brand.AccentColor), brand.AccentColor),
        (nameof(brand.PageColor), brand.PageColor),
        (nameof(brand.TextColor), brand.TextColor),
        (nameof(brand.DarkAccentColor), brand.DarkAccentColor),
        (nameof(brand.DarkPageColor), brand.DarkPageColor),
        (nameof(brand.DarkTextColor), brand.DarkTextColor),
    ];
}
