namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The page to change a password, or to set a first one.</summary>
public class ProfilePasswordPageViewModel : SystemPageViewModel
{
    public bool HasPassword { get; set; }

    /// <summary>For the browser's store of passwords.</summary>
    public string UserName { get; set; } = string.Empty;

    public string ProfileUrl { get; set; } = string.Empty;
}
