namespace OrchardPortal.Portal.ViewModels;

/// <summary>The tab of the portal's settings where support forms are chosen.</summary>
public class FormsTabViewModel
{
    public List<FormRowViewModel> Forms { get; set; } = [];
}
