using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>A system page (requirements 21 and 22): its kind picks the template, <c>SystemPage__Login</c> for example.</summary>
public class SystemPageViewModel : ShapeViewModel
{
    public SystemPageViewModel()
        : base("SystemPage")
    {
    }

    /// <summary>One of <c>SystemPageKinds</c>.</summary>
    public string Kind { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    /// <summary>Where the page's form posts to.</summary>
    public string Action { get; set; } = string.Empty;

    /// <summary>Where to go afterwards; always local to the site.</summary>
    public string ReturnUrl { get; set; } = string.Empty;

    public string HomeUrl { get; set; } = string.Empty;

    /// <summary>Messages by field, or with the empty name for the whole form.</summary>
    public Dictionary<string, string> Errors { get; set; } = [];
}
