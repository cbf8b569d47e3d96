namespace OrchardCore.Localization.Models;

/// <summary>The languages of the site.</summary>
public class LocalizationSettings
{
    /// <summary>The language of visitors who ask for none that is supported, such as <c>en</c> or <c>pt-BR</c>.</summary>
    public string DefaultCulture { get; set; } = "en";

    public string[] SupportedCultures { get; set; } = ["en"];

    /// <summary>Whether a text without a translation for <c>pt-BR</c> is looked up in <c>pt</c>.</summary>
    public bool FallBackToParentCulture { get; set; } = true;
}
