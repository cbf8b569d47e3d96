namespace OrchardCore.Infrastructure.Html;

public interface IHtmlSanitizerService
{
    /// <summary>The HTML without anything that could act: scripts, styles, event handlers, forms, embedded documents.</summary>
    string Sanitize(string? html);
}
