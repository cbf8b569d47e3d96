using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

public class AddPropertyTagHelper : TagHelper
{
    public string Name { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw null!;
}
