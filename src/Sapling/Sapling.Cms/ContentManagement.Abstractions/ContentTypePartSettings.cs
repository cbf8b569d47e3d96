namespace OrchardCore.ContentManagement.Metadata.Settings;

public class ContentTypePartSettings
{
    public string DisplayName { get; set; } = default!;

    public string Description { get; set; } = default!;

    public string Position { get; set; } = default!;

    public string DisplayMode { get; set; } = default!;

    public string Editor { get; set; } = default!;
}
