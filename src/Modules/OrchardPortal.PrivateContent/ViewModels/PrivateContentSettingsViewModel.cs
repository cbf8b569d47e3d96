namespace OrchardPortal.PrivateContent.ViewModels;

public class PrivateContentSettingsViewModel
{
    public int IdleMinutes { get; set; }
}
