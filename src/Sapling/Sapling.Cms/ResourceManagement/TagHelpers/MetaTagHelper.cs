using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary><c>&lt;meta asp-name="description" content="…"&gt;</c>: puts the element into the page's head.</summary>
[HtmlTargetElement("meta", Attributes = "asp-name")]
[HtmlTargetElement("meta", Attributes = "asp-property")]
public class MetaTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    public MetaTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    [HtmlAttributeName("asp-name")]
    public string? Name { get; set; }

    [HtmlAttributeName("asp-property")]
    public string? Property { get; set; }

    public string? Content { get; set; }

    public string? HttpEquiv { get; set; }

    public string? Charset { get; set; }

    /// <summary>Given, the content is added to that of an element with the same name.</summary>
    public string? Separator { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var meta = new MetaEntry(Name, Property, Content, HttpEquiv, Charset);
        if (string.IsNullOrEmpty(Separator))
        {
            _resourceManager.RegisterMeta(meta);
        }
        else
        {
            _resourceManager.AppendMeta(meta, Separator);
        }

        output.SuppressOutput();
    }
}
