namespace OrchardCore.Data.Documents;

/// <summary>A document of which the site has one of each type, such as its settings.</summary>
public class Document : IDocument
{
    /// <summary>Changes with each update.</summary>
    public string Identifier { get; set; } = string.Empty;

    public bool IsReadOnly { get; set; }
}
