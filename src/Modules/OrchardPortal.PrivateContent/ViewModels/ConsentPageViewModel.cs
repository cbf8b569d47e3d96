namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>Asks a member who logs in for consent to a text that is new to them.</summary>
public class ConsentPageViewModel : ConsentFields
{
    /// <summary>Whether the member accepted an earlier text.</summary>
    public bool HasChanged { get; set; }
}
