using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

public class TimeSpanTagHelper : TagHelper
{
    protected IShapeFactory _shapeFactory = default!;

    protected IDisplayHelper _displayHelper = default!;

    public TimeSpanTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper) { throw null!; }

    public DateTime? Utc { get; set; }

    public DateTime? Origin { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw null!;
}
