namespace OrchardPortal.Portal.ViewModels;

/// <summary>The tab Templates of the portal's settings.</summary>
public class TemplatesTabViewModel
{
    public bool ShowStages { get; set; }

    public List<ColumnRowViewModel> Columns { get; set; } = [];
}
