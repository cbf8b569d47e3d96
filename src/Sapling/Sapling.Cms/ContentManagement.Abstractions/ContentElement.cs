using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

public class ContentElement : IContent
{
    protected ContentElement(JsonObject data) { throw null!; }

    protected Dictionary<string, ContentElement> Elements { get; } = default!;

    public object Content { get; } = default!;

    public ContentItem ContentItem { get; set; } = default!;

    public bool Has(string name) => throw null!;
}
