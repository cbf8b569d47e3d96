namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>The question whether a category is to be taken back.</summary>
/// <param name="ContentItemId">The category.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Articles">How many articles readers would see no more.</param>
/// <param name="ReturnUrl">Where to go afterwards; null for the category's editor.</param>
public sealed record CategoryUnpublishingViewModel(string ContentItemId, string Name, int Articles, string? ReturnUrl);
