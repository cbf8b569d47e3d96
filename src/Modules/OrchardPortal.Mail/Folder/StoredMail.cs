namespace OrchardPortal.Mail.Folder;

/// <summary>A mail that was written to a file.</summary>
public sealed record StoredMail
{
    /// <summary>The name of the file, without its extension.</summary>
    public required string Name { get; init; }

    public required DateTime WrittenUtc { get; init; }

    /// <summary>Names and values, unfolded and decoded, in the order of the file.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    public string? Text { get; init; }

    public string? Html { get; init; }

    public string Subject => Header("Subject");

    public string To => Header("To");

    private string Header(string name) =>
        Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? string.Empty;
}
