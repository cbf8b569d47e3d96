namespace OrchardPortal.Portal.ViewModels;

/// <summary>An entry of the portal's menu.</summary>
public class NavigationItemViewModel
{
    public string Text { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    public bool Selected { get; set; }
}
