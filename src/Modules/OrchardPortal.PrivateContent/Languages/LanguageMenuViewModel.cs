using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.PrivateContent.Languages;

/// <summary>The shape <c>LanguageMenu</c>.</summary>
public sealed class LanguageMenuViewModel : ShapeViewModel
{
    public LanguageMenuViewModel()
        : base("LanguageMenu")
    {
    }

    /// <summary>The language of the page, in that language.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Its code in capitals, such as EN or PT.</summary>
    public string Code { get; set; } = string.Empty;

    public IReadOnlyList<LanguageChoice> Languages { get; set; } = [];
}
