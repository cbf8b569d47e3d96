using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>Asks for the proof that no robot sends the form.</summary>
public class FormCaptchaViewModel() : ShapeViewModel("FormCaptcha")
{
    /// <summary>ProofOfWork, HCaptcha or Turnstile.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>The site's public key at the service; empty for a proof of work.</summary>
    public string SiteKey { get; set; } = string.Empty;

    /// <summary>What comes back with the form.</summary>
    public string Token { get; set; } = string.Empty;

    /// <summary>What the browser works on.</summary>
    public string Challenge { get; set; } = string.Empty;

    /// <summary>With how many zero bits the result begins.</summary>
    public int Bits { get; set; }

    /// <summary>What was found already; empty otherwise.</summary>
    public string Solution { get; set; } = string.Empty;

    /// <summary>Where a guest logs in; empty for members.</summary>
    public string LogInUrl { get; set; } = string.Empty;
}
