namespace OrchardPortal.Portal.ViewModels;

/// <summary>What the form for a rating posts.</summary>
public class RatingInput
{
    public string? FormKey { get; set; }

    public string? Score { get; set; }

    public string? Comment { get; set; }
}
