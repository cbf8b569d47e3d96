using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

public class DateTimeTagHelper : TagHelper
{
    protected IShapeFactory _shapeFactory = default!;

    protected IDisplayHelper _displayHelper = default!;

    public DateTimeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper) { throw null!; }

    public DateTime? Utc { get; set; }

    public string Format { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw null!;
}
