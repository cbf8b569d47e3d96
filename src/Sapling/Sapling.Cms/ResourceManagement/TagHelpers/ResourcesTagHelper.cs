using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary><c>&lt;resources type="FootScript" /&gt;</c></summary>
[HtmlTargetElement("resources", Attributes = nameof(Type))]
public class ResourcesTagHelper : TagHelper
{
    private readonly ILogger _logger;
    private readonly IEnumerable<IResourcesTagHelperProcessor> _processors;

    public ResourcesTagHelper(ILogger<ResourcesTagHelper> logger, IEnumerable<IResourcesTagHelperProcessor> processors)
    {
        _logger = logger;
        _processors = processors;
    }

    public ResourceTagType Type { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        using var writer = new StringWriter();
        try
        {
            foreach (var processor in _processors)
            {
                await processor.ProcessAsync(new(Type, writer));
            }
        }
        catch (InvalidOperationException exception)
        {
            // A page without one of its scripts is better than no page.
            _logger.LogError(exception, "The resources of type {ResourceType} could not be written", Type);
        }

        output.Content.SetHtmlContent(writer.ToString());
    }
}
