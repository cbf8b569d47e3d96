namespace OrchardPortal.Portal.ViewModels;

/// <summary>The site's support forms.</summary>
public class SupportFormList
{
    public IReadOnlyList<SupportFormRow> Rows { get; set; } = [];
}
