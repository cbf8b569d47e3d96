using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Speaks another language until it is disposed.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _originalCulture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _originalUICulture = CultureInfo.CurrentUICulture;

    private CultureScope(CultureInfo culture, CultureInfo uiCulture)
    {
        CultureInfo.CurrentCulture = Culture = culture;
        CultureInfo.CurrentUICulture = UICulture = uiCulture;
    }

    public CultureInfo Culture { get; }

    public CultureInfo UICulture { get; }

    public static CultureScope Create(string culture, bool ignoreSystemSettings = false)
        => Create(culture, culture, ignoreSystemSettings);

    /// <param name="ignoreSystemSettings">Whether the formats are the culture's own even where the server's owner changed them.</param>
    public static CultureScope Create(string culture, string uiCulture, bool ignoreSystemSettings = false)
        => Create(new CultureInfo(culture, !ignoreSystemSettings), new CultureInfo(uiCulture, !ignoreSystemSettings), ignoreSystemSettings);

    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false)
        => Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false)
        => new(culture, uiCulture);

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _originalCulture;
        CultureInfo.CurrentUICulture = _originalUICulture;
    }
}
