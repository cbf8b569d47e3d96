using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>Lets the browser offer passkeys on the login page.</summary>
public class PasskeyPromptViewModel : ShapeViewModel
{
    public PasskeyPromptViewModel()
        : base("PasskeyPrompt")
    {
    }

    public string OptionsUrl { get; set; } = string.Empty;

    /// <summary>Where the answer is posted to.</summary>
    public string Action { get; set; } = string.Empty;
}
