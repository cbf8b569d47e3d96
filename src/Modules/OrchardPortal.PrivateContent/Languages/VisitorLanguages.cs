using System.Globalization;

namespace OrchardPortal.PrivateContent.Languages;

/// <summary>Names languages to those who speak them.</summary>
public static class VisitorLanguages
{
    /// <summary>The name of a language in itself, with a capital as at the beginning of a sentence.</summary>
    public static string NameOf(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);

        return culture.NativeName is { Length: > 0 } name ? char.ToUpper(name[0], culture) + name[1..] : culture.Name;
    }

    /// <summary>The direction in which a language is written, as HTML's attribute <c>dir</c> has it.</summary>
    public static string DirectionOf(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);

        return culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";
    }
}
