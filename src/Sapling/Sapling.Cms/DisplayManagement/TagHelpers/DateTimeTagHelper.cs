using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary><c>&lt;datetime utc="…" format="…" /&gt;</c>: a UTC time in the visitor's zone.</summary>
[HtmlTargetElement("datetime")]
public class DateTimeTagHelper : TagHelper
{
    protected IShapeFactory _shapeFactory;
    protected IDisplayHelper _displayHelper;

    public DateTimeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    [HtmlAttributeName("utc")]
    public DateTime? Utc { get; set; }

    [HtmlAttributeName("format")]
    public string? Format { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await _shapeFactory.CreateAsync("DateTime");
        shape.Properties["Utc"] = Utc;
        shape.Properties["Format"] = Format;
        output.TagName = null;
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
    }
}
