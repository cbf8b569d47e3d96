namespace OrchardCore.ContentManagement.Routing;

public class AutorouteEntry
{
    public long DocumentId = default!;

    public string ContentItemId = default!;

    public string Path = default!;

    public string ContainedContentItemId = default!;

    public string JsonPath = default!;

    public AutorouteEntry(string contentItemId, string path, string? containedContentItemId = null, string? jsonPath = null) { throw null!; }
}
