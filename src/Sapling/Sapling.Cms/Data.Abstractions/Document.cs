namespace OrchardCore.Data.Documents;

public class Document : IDocument
{
    public string Identifier { get; set; } = default!;

    public bool IsReadOnly { get; set; }
}
