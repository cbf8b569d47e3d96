using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>One field of the builder's page.</summary>
public record SupportFormFieldPage(SupportFormPage Page, SupportFormField Field, int Index)
{
    public bool IsFirst => Index == 0;

    public bool IsLast => Index == Page.Form.Fields.Count - 1;
}
