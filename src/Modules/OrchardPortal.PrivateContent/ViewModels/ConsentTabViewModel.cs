namespace OrchardPortal.PrivateContent.ViewModels;

public class ConsentTabViewModel
{
    public string? ConsentText { get; set; }

    public string? ConsentLabel { get; set; }
}
