using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The tab Access of the portal's settings: who may send a form, and what the private-content settings say.</summary>
public class AccessTabViewModel
{
    public bool LoginToSubmit { get; set; }

    /// <summary>The settings of the domain; they are changed elsewhere.</summary>
    [BindNever]
    public DomainSettings Domain { get; set; } = new();
}
