using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>What the script needs that warns before a session ends, and tells when it was ended in another tab.</summary>
public class SessionWarningViewModel : ShapeViewModel
{
    public SessionWarningViewModel()
        : base("SessionWarning")
    {
    }

    /// <summary>Until the session ends when nothing happens any more.</summary>
    public int Seconds { get; set; }

    public string StatusUrl { get; set; } = string.Empty;

    public string LogInUrl { get; set; } = string.Empty;

    public string HomeUrl { get; set; } = string.Empty;

    /// <summary>Differs by account.</summary>
    public string VisitorKey { get; set; } = string.Empty;

    public string LogOutUrl { get; set; } = string.Empty;
}
