namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>Asks whether an account shall really be erased.</summary>
public class ProfileErasePageViewModel : SystemPageViewModel
{
    public bool AsksProof { get; set; }

    public string ProfileUrl { get; set; } = string.Empty;
}
