namespace OrchardPortal.PrivateContent.ViewModels;

public class ProfilePasswordInput
{
    public const int MaxLength = 256;

    public string? CurrentPassword { get; set; }

    public string? NewPassword { get; set; }
}
