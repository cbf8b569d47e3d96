using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentLocalization.Handlers;

public class LocalizationContentContext : ContentContextBase
{
    public LocalizationContentContext(ContentItem contentItem, ContentItem original, string localizationSet, string culture)
        : base(contentItem)
    {
        Original = original;
        LocalizationSet = localizationSet;
        Culture = culture;
    }

    /// <summary>What the new item is a translation of.</summary>
    public ContentItem Original { get; set; }

    public string LocalizationSet { get; set; }

    /// <summary>The language of the new item.</summary>
    public string Culture { get; set; }
}
