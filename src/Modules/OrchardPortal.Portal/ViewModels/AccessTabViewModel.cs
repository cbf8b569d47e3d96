using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The tab Access of the portal's settings: who may send a form, and what the private-content settings say.</summary>
public class AccessTabViewModel
{
    public bool LoginToSubmit { get; set; }

    [BindNever]
    public bool PasswordLogin { get; set; }

    [BindNever]
    public string ConsentText { get; set; } = string.Empty;

    [BindNever]
    public string ConsentLabel { get; set; } = string.Empty;

    [BindNever]
    public int IdleMinutes { get; set; }
}
