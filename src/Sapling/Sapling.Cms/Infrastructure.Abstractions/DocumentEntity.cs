using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>A document that others can attach their own settings to.</summary>
public class DocumentEntity : Document, IDocumentEntity
{
    public JsonObject Properties { get; set; } = [];
}
