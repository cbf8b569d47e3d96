using System.Globalization;

namespace OrchardCore.Localization;

public sealed class CultureScope : IDisposable
{
    public CultureInfo Culture { get; } = default!;

    public CultureInfo UICulture { get; } = default!;

    public static CultureScope Create(string culture, bool ignoreSystemSettings = false) => throw null!;

    public static CultureScope Create(string culture, string uiCulture, bool ignoreSystemSettings = false) => throw null!;

    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false) => throw null!;

    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false) => throw null!;

    public void Dispose() => throw null!;
}
