namespace OrchardCore.ContentManagement.Metadata.Models;

public class StereotypeDescription
{
    public string Stereotype { get; set; } = default!;

    public string DisplayName { get; set; } = default!;
}
