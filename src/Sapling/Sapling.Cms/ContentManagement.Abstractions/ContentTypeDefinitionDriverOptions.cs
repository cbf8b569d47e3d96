namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentTypeDefinitionDriverOptions
{
    public bool ShowCreatable { get; set; }

    public bool ShowListable { get; set; }

    public bool ShowDraftable { get; set; }

    public bool ShowVersionable { get; set; }

    public bool ShowSecurable { get; set; }

    public IEnumerable<StereotypeDescription> Stereotypes { get; set; } = default!;

    public IEnumerable<string> Categories { get; set; } = default!;
}
