namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>A link that does nothing any more, and where a new one is to be had.</summary>
public class LinkExpiredPageViewModel : SystemPageViewModel
{
    /// <summary>Empty where none is.</summary>
    public string AgainUrl { get; set; } = string.Empty;

    public string LoginUrl { get; set; } = string.Empty;
}
