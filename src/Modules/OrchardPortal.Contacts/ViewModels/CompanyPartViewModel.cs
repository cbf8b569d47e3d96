namespace OrchardPortal.Contacts.ViewModels;

public class CompanyPartViewModel
{
    /// <summary>One a line.</summary>
    public string? Domains { get; set; }
}
