namespace OrchardCore.Markdown.Settings;

public class MarkdownBodyPartSettings
{
    public bool SanitizeHtml { get; set; } = true;

    public bool RenderLiquid { get; set; }
}
