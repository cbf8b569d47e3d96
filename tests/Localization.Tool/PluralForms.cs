namespace Localization.Tool;

/// <summary>The plural forms of the languages that the interface is translated into, as the site chooses them.</summary>
internal static class PluralForms
{
    /// <summary>How many there are; all that we translate into have two.</summary>
    public const int Count = 2;

    /// <summary>Whether the first form is for nothing, too, and so has to name the number.</summary>
    public static bool FirstIsForZero(string culture) => culture is "fr" or "pt-BR";

    public static string Header(string culture) => $"nplurals=2; plural=({(FirstIsForZero(culture) ? "n > 1" : "n != 1")});";
}
