using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary><c>&lt;div asp-validation-class-for="Email"&gt;</c>: marks the element when the field is not valid.</summary>
[HtmlTargetElement("*", Attributes = ForAttribute)]
public class ValidationMessageTagHelper : TagHelper
{
    private const string ForAttribute = "asp-validation-class-for";
    private const string InvalidClass = "has-validation-error";

    private readonly IHtmlHelper _htmlHelper;

    public ValidationMessageTagHelper(IHtmlHelper htmlHelper) => _htmlHelper = htmlHelper;

    public override int Order => -1000;

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    [HtmlAttributeName(ForAttribute)]
    public ModelExpression? For { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (For is null)
        {
            return Task.CompletedTask;
        }

        (_htmlHelper as IViewContextAware)?.Contextualize(ViewContext);
        var name = _htmlHelper.Name(For.Name);
        if (ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) && entry.ValidationState == ModelValidationState.Invalid)
        {
            var existing = output.Attributes["class"]?.Value?.ToString();
            output.Attributes.SetAttribute("class", string.IsNullOrEmpty(existing) ? InvalidClass : $"{existing} {InvalidClass}");
        }

        return Task.CompletedTask;
    }
}
