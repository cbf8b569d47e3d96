namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>What everything ends in that sends a mail: the same for every address.</summary>
public class CheckMailPageViewModel : SystemPageViewModel
{
    /// <summary>What is told, in the visitor's language.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The address as it was typed; empty when it is not known any more.</summary>
    public string Email { get; set; } = string.Empty;

    /// <summary>Whether <c>Action</c> sends the mail again.</summary>
    public bool CanSendAgain { get; set; }

    /// <summary>Where another address can be typed.</summary>
    public string BackUrl { get; set; } = string.Empty;
}
