namespace OrchardPortal.Conversations.Recipes;

/// <summary>A file with its content: as text, or as bytes in Base64.</summary>
internal sealed class ImportedFile
{
    public string? FileName { get; set; }

    public string? Text { get; set; }

    public string? Base64 { get; set; }
}
