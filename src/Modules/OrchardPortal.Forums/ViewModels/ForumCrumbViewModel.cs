namespace OrchardPortal.Forums.ViewModels;

/// <summary>A page on the way from the forums' start page to this one.</summary>
public class ForumCrumbViewModel
{
    public string Text { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;
}
