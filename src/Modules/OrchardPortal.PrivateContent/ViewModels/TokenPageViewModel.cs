namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>A page that asks for one more press before a mail's link does what it says.</summary>
public class TokenPageViewModel : SystemPageViewModel
{
    public string Token { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;
}
