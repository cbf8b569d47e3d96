namespace OrchardPortal.PrivateContent.ViewModels;

public class RegistrationTabViewModel
{
    public bool SelfRegistration { get; set; }

    public bool RequireActivation { get; set; }

    public bool InviteOnFirstTicket { get; set; }

    public bool Captcha { get; set; }
}
