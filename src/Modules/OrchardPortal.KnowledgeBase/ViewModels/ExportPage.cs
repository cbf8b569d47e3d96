namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>What may be taken out of the site.</summary>
public class ExportPage
{
    public bool MayExportSite { get; set; }
}
