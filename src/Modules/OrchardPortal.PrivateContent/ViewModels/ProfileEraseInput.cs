namespace OrchardPortal.PrivateContent.ViewModels;

public class ProfileEraseInput
{
    public bool Confirmed { get; set; }

    /// <summary>The password, or a code.</summary>
    public string? Proof { get; set; }
}
