using System.Globalization;

namespace OrchardPortal.Conversations.Services;

/// <summary>Sizes of files as people read them.</summary>
public static class FileSize
{
    private const double Kilo = 1024;

    /// <summary>Such as “1.2 MB”, in the current culture.</summary>
    public static string Format(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.CurrentCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.CurrentCulture, $"{bytes / Kilo:0} KB"),
        _ => string.Create(CultureInfo.CurrentCulture, $"{bytes / Kilo / Kilo:0.#} MB"),
    };
}
