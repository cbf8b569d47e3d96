using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

public sealed class UserDisplayNameTagHelper : BaseShapeTagHelper
{
    public UserDisplayNameTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
        : base(shapeFactory, displayHelper)
    {
    }

    public string UserName { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext tagHelperContext, TagHelperOutput output) => throw null!;
}
