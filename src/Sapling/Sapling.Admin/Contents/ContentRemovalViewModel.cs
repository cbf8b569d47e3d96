using OrchardCore.ContentManagement;

namespace Sapling.Admin.Contents;

/// <summary>The question whether an item is to be deleted.</summary>
public record ContentRemovalViewModel(ContentItem Item, string? ReturnUrl);
