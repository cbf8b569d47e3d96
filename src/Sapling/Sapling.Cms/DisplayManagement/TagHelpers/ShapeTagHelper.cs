using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary><c>&lt;shape type="Pager" prop-page="2" /&gt;</c></summary>
[HtmlTargetElement("shape", Attributes = "type")]
public class ShapeTagHelper : BaseShapeTagHelper
{
    public ShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
        : base(shapeFactory, displayHelper)
    {
    }
}
