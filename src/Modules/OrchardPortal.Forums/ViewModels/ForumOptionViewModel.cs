namespace OrchardPortal.Forums.ViewModels;

/// <summary>One of several choices: a link, or an option of a form.</summary>
public class ForumOptionViewModel
{
    public string Value { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    /// <summary>Empty for an option of a form.</summary>
    public string Url { get; set; } = string.Empty;

    public bool Selected { get; set; }
}
