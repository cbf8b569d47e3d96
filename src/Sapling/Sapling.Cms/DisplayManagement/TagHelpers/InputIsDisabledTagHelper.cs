using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary><c>&lt;input asp-is-disabled="…" /&gt;</c></summary>
[HtmlTargetElement("input", Attributes = DisabledAttribute)]
public class InputIsDisabledTagHelper : TagHelper
{
    private const string DisabledAttribute = "asp-is-disabled";

    [HtmlAttributeName(DisabledAttribute)]
    public bool IsDisabled { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (IsDisabled)
        {
            output.Attributes.SetAttribute(new("disabled"));
        }
    }
}
