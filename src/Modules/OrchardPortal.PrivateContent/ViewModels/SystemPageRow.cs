using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <param name="Kind">The page.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Looks">The theme's looks; none where it has a form of its own.</param>
/// <param name="Own">The owner's own templates.</param>
/// <param name="Choice">What is chosen.</param>
/// <param name="IsEdited">Whether the theme's template is changed.</param>
public sealed record SystemPageRow(string Kind, string Title, IReadOnlyList<string> Looks, IReadOnlyList<string> Own, SystemPageChoice Choice, bool IsEdited);
