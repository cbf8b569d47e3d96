namespace OrchardPortal.Portal.ViewModels;

/// <summary>A link to one page of a list. A number of 0 stands for the pages left out between two others.</summary>
public class PageLinkViewModel
{
    public int Number { get; set; }

    public string Url { get; set; } = string.Empty;

    public bool Selected { get; set; }
}
