using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

public class ValidationMessageTagHelper : TagHelper
{
    public ValidationMessageTagHelper(IHtmlHelper htmlHelper) { throw null!; }

    public override int Order { get; }

    public ViewContext ViewContext { get; set; } = default!;

    public ModelExpression For { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw null!;
}
