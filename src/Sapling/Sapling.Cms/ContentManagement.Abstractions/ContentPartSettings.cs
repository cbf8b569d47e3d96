namespace OrchardCore.ContentManagement.Metadata.Settings;

public class ContentPartSettings
{
    public bool Attachable { get; set; }

    public bool Reusable { get; set; }

    public string DisplayName { get; set; } = default!;

    public string Description { get; set; } = default!;

    public string DefaultPosition { get; set; } = default!;
}
