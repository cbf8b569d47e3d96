namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Reads what somebody uploads: folders of Markdown, tables and pages as HubSpot and Zendesk export them, alone or in an archive.</summary>
internal static class UploadReader
{
    private static readonly HashSet<string> _images = new(StringComparer.OrdinalIgnoreCase) { ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif" };

    /// <summary>Whether a file of this name can be a picture of an article.</summary>
    public static bool IsImage(string path) => _images.Contains(Path.GetExtension(path));

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

        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".md" or ".markdown":
                MarkdownFiles.Read(path, folder.ReadText(path), found);
                break;
            case ".csv" or ".tsv":
                ArticleTable.Read(path, folder.ReadText(path), found);
                break;
            case ".json":
                ZendeskFiles.Read(path, folder.ReadText(path), found);
                break;
            case ".html" or ".htm":
                HtmlPages.Read(path, folder.ReadText(path), found);
                break;
            default:
                if (!IsImage(path))
                {
                    found.Problem(path, SourceProblemKind.UnknownFormat);
                }

                break;
        }
    }
}
