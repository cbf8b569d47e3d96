using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public abstract class ContentDefinition
{
    public string Name { get; protected set; } = default!;

    public JsonObject Settings { get; protected set; } = default!;

    public T GetSettings<T>() where T : new() => throw null!;
}
