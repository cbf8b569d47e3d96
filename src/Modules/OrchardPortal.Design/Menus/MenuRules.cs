namespace OrchardPortal.Design.Menus;

/// <summary>What an entry of a menu may be.</summary>
public static class MenuRules
{
    public const int MostEntries = 12;
    public const int TextMaxLength = 60;
    public const int UrlMaxLength = 500;

    /// <summary>A path of this site, or an https address: no other scheme, and nothing that a browser takes for another site.</summary>
    public static bool IsAddress(string url)
    {
        if (url.Length is 0 or > UrlMaxLength || url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\'))
        {
            return false;
        }

        return url[0] == '/'
            ? !url.StartsWith("//", StringComparison.Ordinal)
            : Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0;
    }
}
