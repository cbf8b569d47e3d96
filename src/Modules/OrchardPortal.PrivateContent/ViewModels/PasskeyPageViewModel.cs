namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>Logs in with a passkey; needs a script, which it brings along.</summary>
public class PasskeyPageViewModel : SystemPageViewModel
{
    /// <summary>Where the script gets a challenge.</summary>
    public string OptionsUrl { get; set; } = string.Empty;

    public string LogInUrl { get; set; } = string.Empty;
}
