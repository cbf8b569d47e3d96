namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The form that gives a domain settings of its own.</summary>
public class AddDomainViewModel
{
    public string? Domain { get; set; }
}
