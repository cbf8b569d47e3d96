using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

public class LinkEntry
{
    public string Condition { get; set; } = default!;

    public string Rel { get; set; } = default!;

    public string Sizes { get; set; } = default!;

    public string Type { get; set; } = default!;

    public string Title { get; set; } = default!;

    public string Href { get; set; } = default!;

    public bool AppendVersion { get; set; }

    public IHtmlContent GetTag() => throw null!;

    public LinkEntry AddAttribute(string name, string value) => throw null!;

    public LinkEntry SetAttribute(string name, string value) => throw null!;
}
