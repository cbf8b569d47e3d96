namespace OrchardCore.Markdown.Services;

public interface IMarkdownService
{
    /// <summary>The HTML that a Markdown text stands for. It is not sanitised.</summary>
    string ToHtml(string? markdown);
}
