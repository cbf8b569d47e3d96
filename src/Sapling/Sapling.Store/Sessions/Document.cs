namespace YesSql;

/// <summary>A row of the document table: an object as JSON, with its type and its version.</summary>
public class Document
{
    public long Id { get; set; }

    public string Type { get; set; } = "";

    public string Content { get; set; } = "";

    public long Version { get; set; }

    public Document Clone() => (Document)MemberwiseClone();
}
