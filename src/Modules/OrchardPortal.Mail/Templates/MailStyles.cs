using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OrchardPortal.Mail.Templates;

/// <summary>
/// Many readers of mail ignore style sheets: what an element of the body looks like is written on it. An element that has a style keeps it.
/// </summary>
internal static class MailStyles
{
    private const string Text = "font-size:16px;line-height:1.55;margin:0 0 16px;";

    private static readonly (string Selector, string Style)[] _styles =
    [
        ("h1", "font-size:24px;line-height:1.25;font-weight:650;letter-spacing:-.01em;margin:0 0 16px;"),
        ("h2", "font-size:18px;line-height:1.3;font-weight:650;margin:24px 0 8px;"),
        (".muted", "font-size:14px;line-height:1.5;margin:0 0 12px;color:#61656c;"),
        ("p", Text),
        ("ul, ol", Text + "padding-left:22px;"),
        ("li", "margin:0 0 6px;"),
        ("blockquote", Text + "padding:2px 0 2px 14px;border-left:3px solid #d9dbdf;"),
        ("hr", "border:0;border-top:1px solid #e4e6ea;margin:24px 0;"),
    ];

    /// <summary>Elements of the body carry their style from here on.</summary>
    public static void Inline(IHtmlDocument document, MailColours colours)
    {
        var button = $"display:inline-block;padding:12px 22px;border-radius:{colours.ButtonRadius}px;font-weight:600;text-decoration:none;" +
            $"background:{colours.Accent};color:{colours.OnAccent};";
        foreach (var (selector, style) in _styles.Append(("a.button", button)))
        {
            foreach (var element in document.QuerySelectorAll(selector).Where(element => !element.HasAttribute("style")))
            {
                element.SetAttribute("style", style);
            }
        }
    }
}
