using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>
/// The Markdown of articles: CommonMark with tables, task lists, strike-through, links without brackets, call-outs, videos and
/// captions. Nothing of it is sanitised yet.
/// </summary>
internal sealed class ArticleMarkdown(ILocalizationService localization, IStringLocalizer<ArticleMarkdown> stringLocalizer)
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UseAlertBlocks()
        .UsePipeTables()
        .UseTaskLists()
        .UseEmphasisExtras()
        .UseDefinitionLists()
        .UseAutoLinks()
        .Use<BelowTitleExtension>()
        .Build();

    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<string> ToHtmlAsync(string text)
    {
        // Pages are remembered for all visitors: words that we add are in the language of the site.
        using var culture = CultureScope.Create(await localization.GetDefaultCultureAsync());
        using var output = new StringWriter();
        var renderer = new HtmlRenderer(output);
        _pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<AlertBlockRenderer>(new CalloutRenderer(Titles()));
        renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new FigureRenderer(S["Watch the video"]));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new TaskBoxRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
        renderer.Render(Markdig.Markdown.Parse(text, _pipeline));

        return output.ToString();
    }

    private Dictionary<string, string> Titles() => new(StringComparer.OrdinalIgnoreCase)
    {
        ["NOTE"] = S["Note"],
        ["TIP"] = S["Tip"],
        ["IMPORTANT"] = S["Important"],
        ["WARNING"] = S["Warning"],
        ["CAUTION"] = S["Caution"],
    };
}
