using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary><c>&lt;link asp-src="~/…" rel="icon"&gt;</c>: puts the link into the page's head.</summary>
[HtmlTargetElement("link", Attributes = "asp-src")]
public class LinkTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    public LinkTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    public string? Rel { get; set; }

    [HtmlAttributeName("asp-src")]
    public string? Src { get; set; }

    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    public string? Title { get; set; }

    public string? Type { get; set; }

    public string? Sizes { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var link = new LinkEntry { Rel = Rel, Href = Src, Title = Title, Type = Type, Sizes = Sizes, AppendVersion = AppendVersion == true };
        foreach (var attribute in output.Attributes)
        {
            link.SetAttribute(attribute.Name, attribute.Value?.ToString());
        }

        _resourceManager.RegisterLink(link);
        output.SuppressOutput();
    }
}
