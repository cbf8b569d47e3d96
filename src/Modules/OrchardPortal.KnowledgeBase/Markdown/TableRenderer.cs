using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>A table whose columns have no names has no row for them: Markdown cannot leave it out, readers would see it empty.</summary>
internal sealed class TableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        if (obj.Count > 1 && obj[0] is TableRow { IsHeader: true } names && !names.Descendants<Inline>().Any(SaysSomething))
        {
            obj.RemoveAt(0);
        }

        base.Write(renderer, obj);
    }

    private static bool SaysSomething(Inline inline) => inline switch
    {
        LiteralInline literal => !literal.Content.IsEmptyOrWhitespace(),
        LinkInline => true,
        ContainerInline => false,
        _ => true,
    };
}
