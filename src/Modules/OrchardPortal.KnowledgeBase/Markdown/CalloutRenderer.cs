using System.Net;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>Call-outs (<c>&gt; [!NOTE]</c>): a box that says in words what kind it is.</summary>
/// <param name="titles">The words by kind. A kind that is not among them is a plain quotation.</param>
internal sealed class CalloutRenderer(IReadOnlyDictionary<string, string> titles) : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock obj)
    {
        var kind = obj.Kind.ToString();
        var isKnown = titles.TryGetValue(kind, out var title);

        renderer.EnsureLine();
        renderer.Write(isKnown ? $"<div class=\"callout callout-{kind.ToLowerInvariant()}\"><p class=\"callout-title\">{WebUtility.HtmlEncode(title)}</p>" : "<blockquote>");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(obj);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.WriteLine(isKnown ? "</div>" : "</blockquote>");
    }
}
