using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>meta</c> element of the page's head.</summary>
public class MetaEntry
{
    private readonly TagBuilder _tag = new("meta") { TagRenderMode = TagRenderMode.SelfClosing };

    public MetaEntry(string? name = null, string? property = null, string? content = null, string? httpEquiv = null, string? charset = null)
    {
        Name = name;
        Property = property;
        Content = content;
        HttpEquiv = httpEquiv;
        Charset = charset;
    }

    public string? Name
    {
        get => Get("name");
        set => SetAttribute("name", value);
    }

    public string? Property
    {
        get => Get("property");
        set => SetAttribute("property", value);
    }

    public string? Content
    {
        get => Get("content");
        set => SetAttribute("content", value);
    }

    public string? HttpEquiv
    {
        get => Get("http-equiv");
        set => SetAttribute("http-equiv", value);
    }

    public string? Charset
    {
        get => Get("charset");
        set => SetAttribute("charset", value);
    }

    /// <summary>Both as one: the contents joined, the second's other attributes where it has them.</summary>
    public static MetaEntry Combine(MetaEntry meta1, MetaEntry meta2, string? contentSeparator)
    {
        var combined = new MetaEntry();
        foreach (var (name, value) in meta1._tag.Attributes.Concat(meta2._tag.Attributes))
        {
            combined.SetAttribute(name, value);
        }

        combined.Content = string.IsNullOrEmpty(meta1.Content) ? meta2.Content
            : string.IsNullOrEmpty(meta2.Content) ? meta1.Content
            : meta1.Content + contentSeparator + meta2.Content;
        return combined;
    }

    /// <summary>Adds to what the attribute says already.</summary>
    public MetaEntry AddAttribute(string name, string? value)
    {
        SetAttribute(name, Get(name) is { Length: > 0 } existing ? $"{existing} {value}" : value);
        return this;
    }

    public MetaEntry SetAttribute(string name, string? value)
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

    public IHtmlContent GetTag() => _tag;

    private string? Get(string name) => _tag.Attributes.TryGetValue(name, out var value) ? value : null;
}
