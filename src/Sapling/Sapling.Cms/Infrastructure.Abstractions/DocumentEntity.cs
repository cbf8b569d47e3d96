using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

public class DocumentEntity : Document, IDocumentEntity
{
    public JsonObject Properties { get; set; } = default!;
}
