namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>What somebody says about themselves.</summary>
public class ProfileInput
{
    public string? FullName { get; set; }

    public string? Culture { get; set; }

    public string? TimeZoneId { get; set; }
}
