using System.Globalization;

namespace OrchardPortal.Portal.Services;

/// <summary>Names languages for the settings screen.</summary>
internal static class PortalLanguage
{
    /// <summary>In the reader's language, or in its own where .NET has no translation.</summary>
    public static string NameOf(string? culture)
    {
        var info = CultureInfo.GetCultureInfo(culture ?? string.Empty);

        return info.Name.Length == 0 ? CultureInfo.GetCultureInfo("en").NativeName : info.NativeName;
    }
}
