namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentTypeDefinitionOptions
{
    public Dictionary<string, ContentTypeDefinitionDriverOptions> Stereotypes { get; } = default!;

    public Dictionary<string, ContentTypeDefinitionDriverOptions> ContentTypes { get; } = default!;
}
