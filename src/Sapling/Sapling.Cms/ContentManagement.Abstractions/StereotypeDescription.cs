namespace OrchardCore.ContentManagement.Metadata.Models;

public class StereotypeDescription
{
    public string? Stereotype { get; set; }

    public string? DisplayName { get; set; }
}
