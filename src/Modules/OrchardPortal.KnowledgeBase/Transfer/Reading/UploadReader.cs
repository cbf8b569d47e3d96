namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Reads what somebody uploads: folders of Markdown, tables and pages as HubSpot and Zendesk export them, alone or in an archive.</summary>
internal static class UploadReader
{
    private static readonly HashSet<string> _texts = new(StringComparer.OrdinalIgnoreCase) { ".md", ".markdown", ".csv", ".tsv", ".json", ".html", ".htm" };

    private static readonly HashSet<string> _images = new(StringComparer.OrdinalIgnoreCase) { ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif" };

    /// <summary>Whether a file of this name can be a picture of an article.</summary>
    public static bool IsImage(string path) => _images.Contains(Path.GetExtension(path));

    /// <summary>Whether articles are read from a file of this name.</summary>
    public static bool IsText(string path) => _texts.Contains(Path.GetExtension(path));

    public static SourceContent Read(UploadedFolder folder)
    {
        var found = new SourceCollector();
        foreach (var path in folder.Paths)
        {
            try
            {
                ReadFile(folder, path, found);
            }
            catch (Exception exception) when (exception is InvalidDataException or FormatException or System.Text.Json.JsonException or System.Text.DecoderFallbackException)
            {
                found.Problem(path, SourceProblemKind.NotReadable, exception.Message);
            }
        }

        return found.Finish();
    }

    private static void ReadFile(UploadedFolder folder, string path, SourceCollector found)
    {
        if (AttachmentPath.KeyOf(path) is not null)
        {
            // It belongs to an article that names it, whatever it is.
            return;
        }

        if (!IsText(path))
        {
            if (!IsImage(path))
            {
                found.Problem(path, SourceProblemKind.UnknownFormat);
            }

            return;
        }

        var text = folder.ReadText(path);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".md" or ".markdown":
                MarkdownFiles.Read(path, text, found);
                break;
            case var _ when string.IsNullOrWhiteSpace(text):
                found.Problem(path, SourceProblemKind.NoText, Path.GetFileName(path));
                break;
            case ".csv" or ".tsv":
                ArticleTable.Read(path, text, found);
                break;
            case ".json":
                ZendeskFiles.Read(path, text, found);
                break;
            default:
                HtmlPages.Read(path, text, found);
                break;
        }
    }
}
