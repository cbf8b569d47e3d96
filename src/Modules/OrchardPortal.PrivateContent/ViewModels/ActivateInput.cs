namespace OrchardPortal.PrivateContent.ViewModels;

public class ActivateInput
{
    public string? Token { get; set; }

    public string? FullName { get; set; }

    public string? Password { get; set; }

    public bool Consent { get; set; }
}
