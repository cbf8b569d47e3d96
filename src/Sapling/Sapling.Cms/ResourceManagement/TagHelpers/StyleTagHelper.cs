using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary><c>&lt;style asp-name="tickets"&gt;</c>: asks for a stylesheet that is defined by name, or by its address.</summary>
[HtmlTargetElement("style", Attributes = "asp-name")]
[HtmlTargetElement("style", Attributes = "asp-src")]
[HtmlTargetElement("style", Attributes = "at")]
public class StyleTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    public StyleTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

    [HtmlAttributeName("asp-name")]
    public string? Name { get; set; }

    [HtmlAttributeName("asp-src")]
    public string? Src { get; set; }

    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    [HtmlAttributeName("debug-src")]
    public string? DebugSrc { get; set; }

    [HtmlAttributeName("debug")]
    public bool? Debug { get; set; }

    /// <summary>Names, separated by commas.</summary>
    [HtmlAttributeName("depends-on")]
    public string? DependsOn { get; set; }

    [HtmlAttributeName("version")]
    public string? Version { get; set; }

    [HtmlAttributeName("at")]
    public ResourceLocation At { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = new ResourceRequest("stylesheet", Name, Src, DebugSrc, DependsOn, Version, AppendVersion, Debug, At);
        var settings = request.Register(_resourceManager, output.Attributes);
        if (settings is null)
        {
            var element = new HtmlContentBuilder().AppendHtml("<style>")
                .AppendHtml(await output.GetChildContentAsync()).AppendHtml("</style>");
            _resourceManager.RegisterStyle(element);
        }
        else if (At == ResourceLocation.Inline)
        {
            using var writer = new StringWriter();
            _resourceManager.RenderLocalStyle(settings, writer);
            output.PreElement.SetHtmlContent(writer.ToString());
        }

        output.TagName = null;
        output.Content.Clear();
    }
}
