using AngleSharp.Dom;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>Bold and italic, by an element's name or, as word processors write it, by its style, which may also take them away.</summary>
internal static class TextStyle
{
    private static readonly string[] _heavy = ["bold", "bolder", "600", "700", "800", "900"];

    public static bool IsBold(IElement element) => Value(element, "font-weight") is { } weight ? _heavy.Contains(weight) : element.LocalName is "strong" or "b";

    public static bool IsItalic(IElement element) => Value(element, "font-style") is { } style ? style is "italic" or "oblique" : element.LocalName is "em" or "i";

    /// <summary>Whether what is around it has the mark already; a heading is heavy by itself.</summary>
    public static bool IsWithin(IElement element, Func<IElement, bool> isMarked)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (isMarked(parent) || (element.LocalName is "span" or "font" && parent.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "th"))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Value(IElement element, string name)
    {
        foreach (var rule in (element.GetAttribute("style") ?? string.Empty).Split(';'))
        {
            if (rule.Split(':', 2) is [var key, var value] && key.Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value.Trim().ToLowerInvariant();
            }
        }

        return null;
    }
}
