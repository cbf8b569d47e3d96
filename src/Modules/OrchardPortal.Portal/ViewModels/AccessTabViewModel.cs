namespace OrchardPortal.Portal.ViewModels;

/// <summary>The tab Access of the portal's settings: what the private-content settings say.</summary>
public class AccessTabViewModel
{
    public bool PasswordLogin { get; set; }

    public string ConsentText { get; set; } = string.Empty;

    public string ConsentLabel { get; set; } = string.Empty;

    public int IdleMinutes { get; set; }
}
