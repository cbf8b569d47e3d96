namespace OrchardPortal.PrivateContent.ViewModels;

public class SessionsTabViewModel
{
    public int IdleMinutes { get; set; }

    public int AbsoluteHours { get; set; }
}
