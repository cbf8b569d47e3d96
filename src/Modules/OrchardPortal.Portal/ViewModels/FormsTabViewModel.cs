using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardPortal.PrivateContent.Captcha;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The tab of the portal's settings where support forms are chosen.</summary>
public class FormsTabViewModel
{
    public CaptchaKind CaptchaKind { get; set; }

    public string? CaptchaSiteKey { get; set; }

    /// <summary>As typed; it is never shown again. Empty keeps the one that is known.</summary>
    public string? CaptchaSecret { get; set; }

    [BindNever]
    public bool HasCaptchaSecret { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> CaptchaKinds { get; set; } = [];

    public List<FormRowViewModel> Forms { get; set; } = [];
}
