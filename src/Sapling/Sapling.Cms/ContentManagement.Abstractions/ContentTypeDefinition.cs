using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentTypeDefinition : ContentDefinition
{
    public ContentTypeDefinition(string name, string displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject settings) { throw null!; }

    public ContentTypeDefinition(string name, string displayName) { throw null!; }

    public string DisplayName { get; } = default!;

    public IEnumerable<ContentTypePartDefinition> Parts { get; } = default!;

    public override string ToString() => throw null!;
}
