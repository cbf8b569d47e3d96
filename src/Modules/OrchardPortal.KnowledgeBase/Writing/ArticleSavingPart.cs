using OrchardCore.ContentManagement;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>
/// When an article was saved last, and by whom. The item's own dates cannot tell it to a form that is being saved: they change as
/// soon as the next version is begun.
/// </summary>
public class ArticleSavingPart : ContentPart
{
    /// <summary>What an article has that was never saved here, as one from a recipe.</summary>
    public const string Never = "0";

    /// <summary>Another for each time.</summary>
    public string Stamp { get; set; } = Never;

    /// <summary>The user's name.</summary>
    public string By { get; set; } = string.Empty;

    public DateTime SavedUtc { get; set; }

    /// <summary>The last saving of an item.</summary>
    public static ArticleSavingPart Of(ContentItem item) => item.TryGet<ArticleSavingPart>(out var saving) ? saving : new ArticleSavingPart();
}
