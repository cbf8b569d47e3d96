namespace Sapling.Admin.Localization;

public class LocalizationSettingsViewModel
{
    public string? DefaultCulture { get; set; }

    /// <summary>Language codes, with commas between them.</summary>
    public string? SupportedCultures { get; set; }
}
