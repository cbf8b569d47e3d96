using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>The page has one first heading, its title: when a text begins its own with level one, all of them go down by one.</summary>
internal sealed class BelowTitleExtension : IMarkdownExtension
{
    private const int LowestLevel = 6;

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += document =>
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        if (headings.Any(heading => heading.Level == 1))
        {
            headings.ForEach(heading => heading.Level = Math.Min(LowestLevel, heading.Level + 1));
        }
    };

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
