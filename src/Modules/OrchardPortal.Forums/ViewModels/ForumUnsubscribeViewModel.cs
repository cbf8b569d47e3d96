using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>Where the link in a mail leads that ends such mail: it asks first, since programs follow links too.</summary>
public class ForumUnsubscribeViewModel() : ShapeViewModel("ForumUnsubscribe")
{
    /// <summary>Where the form posts to; empty when the link is not one of ours.</summary>
    public string Action { get; set; } = string.Empty;

    public string Token { get; set; } = string.Empty;

    /// <summary>The mail has ended.</summary>
    public bool IsDone { get; set; }

    public string HomeUrl { get; set; } = string.Empty;
}
