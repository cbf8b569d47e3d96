using OrchardCore.ContentManagement;

namespace OrchardCore.Markdown.Models;

public class MarkdownBodyPart : ContentPart
{
    public string? Markdown { get; set; }
}
