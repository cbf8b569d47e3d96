namespace OrchardPortal.PrivateContent.ViewModels;

public class GeneralTabViewModel
{
    public bool PasswordLogin { get; set; }

    public bool MagicLink { get; set; }

    public bool Passkeys { get; set; }

    public bool SingleSignOn { get; set; }
}
