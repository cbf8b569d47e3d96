using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

public class MetaEntry
{
    public MetaEntry(string? name = null, string? property = null, string? content = null, string? httpEquiv = null, string? charset = null)
    {
        Name = name;
        Property = property;
        Content = content;
        HttpEquiv = httpEquiv;
        Charset = charset;
    }

    public string Name { get; set; } = default!;

    public string Property { get; set; } = default!;

    public string Content { get; set; } = default!;

    public string HttpEquiv { get; set; } = default!;

    public string Charset { get; set; } = default!;

    public static MetaEntry Combine(MetaEntry meta1, MetaEntry meta2, string contentSeparator) => throw null!;

    public MetaEntry AddAttribute(string name, string value) => throw null!;

    public MetaEntry SetAttribute(string name, string value) => throw null!;

    public IHtmlContent GetTag() => throw null!;
}
