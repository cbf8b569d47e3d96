using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

public class InputIsDisabledTagHelper : TagHelper
{
    public bool IsDisabled { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => throw null!;
}
