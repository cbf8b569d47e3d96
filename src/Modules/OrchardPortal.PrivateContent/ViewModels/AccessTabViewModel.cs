namespace OrchardPortal.PrivateContent.ViewModels;

public class AccessTabViewModel
{
    public bool LoginToReadKnowledgeBase { get; set; }

    /// <summary>"yes", "no", or empty for what the customer portal's settings say.</summary>
    public string? LoginToSubmit { get; set; }
}
