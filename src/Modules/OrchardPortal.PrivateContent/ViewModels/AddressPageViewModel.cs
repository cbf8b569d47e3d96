namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>Asks for the address to which a link is to be sent: to set another password, or to log in.</summary>
public class AddressPageViewModel : SystemPageViewModel
{
    public string Email { get; set; } = string.Empty;

    public bool RememberMe { get; set; }

    public string LoginUrl { get; set; } = string.Empty;
}
