using Markdig;

namespace OrchardCore.Markdown.Services;

/// <summary>What is done, in this order, to the pipeline that turns Markdown into HTML.</summary>
public class MarkdownPipelineOptions
{
    public List<Action<MarkdownPipelineBuilder>> Configure { get; } = [];
}
