namespace OrchardPortal.Portal.ViewModels;

/// <summary>A template as it is typed.</summary>
public class PortalTemplateForm
{
    public const int MaxLength = 100_000;

    /// <summary>Liquid.</summary>
    public string? Content { get; set; }
}
