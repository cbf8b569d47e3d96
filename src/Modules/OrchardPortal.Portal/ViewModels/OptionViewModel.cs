namespace OrchardPortal.Portal.ViewModels;

/// <summary>One choice of a menu that works as a link.</summary>
public class OptionViewModel
{
    public string Value { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    public bool Selected { get; set; }
}
