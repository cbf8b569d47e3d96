using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary><c>&lt;timespan utc="…" /&gt;</c>: how long ago that was.</summary>
[HtmlTargetElement("timespan")]
public class TimeSpanTagHelper : TagHelper
{
    protected IShapeFactory _shapeFactory;
    protected IDisplayHelper _displayHelper;

    public TimeSpanTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    [HtmlAttributeName("utc")]
    public DateTime? Utc { get; set; }

    [HtmlAttributeName("origin")]
    public DateTime? Origin { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await _shapeFactory.CreateAsync("TimeSpan");
        shape.Properties["Utc"] = Utc;
        shape.Properties["Origin"] = Origin;
        output.TagName = null;
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
    }
}
