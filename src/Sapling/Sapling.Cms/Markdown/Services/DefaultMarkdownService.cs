using Markdig;
using Microsoft.Extensions.Options;

namespace OrchardCore.Markdown.Services;

/// <summary>One pipeline for the site, built when the first text is read.</summary>
public class DefaultMarkdownService : IMarkdownService
{
    private readonly MarkdownPipeline _pipeline;

    public DefaultMarkdownService(IOptions<MarkdownPipelineOptions> options)
    {
        var builder = new MarkdownPipelineBuilder();
        foreach (var configure in options.Value.Configure)
        {
            configure(builder);
        }

        _pipeline = builder.Build();
    }

    public string ToHtml(string? markdown) => Markdig.Markdown.ToHtml(markdown ?? string.Empty, _pipeline);
}
