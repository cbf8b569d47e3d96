namespace OrchardPortal.PrivateContent.ViewModels;

public class PrivateContentSettingsViewModel
{
    public int IdleMinutes { get; set; }

    public bool PasswordLogin { get; set; }

    public string? ConsentText { get; set; }

    public string? ConsentLabel { get; set; }
}
