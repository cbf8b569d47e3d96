using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>link</c> element of the page's head.</summary>
public class LinkEntry
{
    private readonly TagBuilder _tag = new("link") { TagRenderMode = TagRenderMode.SelfClosing };

    /// <summary>A condition for browsers long gone; kept for callers, without effect.</summary>
    public string? Condition { get; set; }

    public string? Rel
    {
        get => Get("rel");
        set => SetAttribute("rel", value);
    }

    public string? Sizes
    {
        get => Get("sizes");
        set => SetAttribute("sizes", value);
    }

    public string? Type
    {
        get => Get("type");
        set => SetAttribute("type", value);
    }

    public string? Title
    {
        get => Get("title");
        set => SetAttribute("title", value);
    }

    public string? Href
    {
        get => Get("href");
        set => SetAttribute("href", value);
    }

    public bool AppendVersion { get; set; }

    public IHtmlContent GetTag() => _tag;

    /// <summary>Adds to what the attribute says already.</summary>
    public LinkEntry AddAttribute(string name, string? value)
    {
        SetAttribute(name, Get(name) is { Length: > 0 } existing ? $"{existing} {value}" : value);
        return this;
    }

    public LinkEntry SetAttribute(string name, string? value)
    {
        if (value is null)
        {
            _tag.Attributes.Remove(name);
        }
        else
        {
            _tag.Attributes[name] = value;
        }

        return this;
    }

    private string? Get(string name) => _tag.Attributes.TryGetValue(name, out var value) ? value : null;
}
