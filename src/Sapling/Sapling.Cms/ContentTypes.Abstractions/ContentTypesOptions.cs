namespace OrchardCore.ContentTypes;

public class ContentTypesOptions
{
    public string DefaultThumbnailPath { get; set; } = default!;

    public string DefaultCategory { get; set; } = default!;
}
