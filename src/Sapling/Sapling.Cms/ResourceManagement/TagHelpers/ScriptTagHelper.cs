using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary><c>&lt;script asp-name="tickets" at="Foot"&gt;</c>: asks for a script that is defined by name, or by its address.</summary>
[HtmlTargetElement("script", Attributes = "asp-name")]
[HtmlTargetElement("script", Attributes = "asp-src")]
[HtmlTargetElement("script", Attributes = "at")]
public class ScriptTagHelper : TagHelper
{
    private readonly IResourceManager _resourceManager;

    public ScriptTagHelper(IResourceManager resourceManager) => _resourceManager = resourceManager;

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
        var request = new ResourceRequest("script", Name, Src, DebugSrc, DependsOn, Version, AppendVersion, Debug, At);
        var settings = request.Register(_resourceManager, output.Attributes);
        if (settings is null)
        {
            var element = new HtmlContentBuilder().AppendHtml("<script>")
                .AppendHtml(await output.GetChildContentAsync()).AppendHtml("</script>");
            if (At == ResourceLocation.Head)
            {
                _resourceManager.RegisterHeadScript(element);
            }
            else
            {
                _resourceManager.RegisterFootScript(element);
            }
        }
        else if (At == ResourceLocation.Inline)
        {
            using var writer = new StringWriter();
            _resourceManager.RenderLocalScript(settings, writer);
            output.PreElement.SetHtmlContent(writer.ToString());
        }

        output.TagName = null;
        output.Content.Clear();
    }
}
