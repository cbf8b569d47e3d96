using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

public abstract class BaseShapeTagHelper : TagHelper
{
    protected const string PropertyDictionaryName = "prop-all";

    protected const string PropertyPrefix = "prop-";

    protected IShapeFactory _shapeFactory = default!;

    protected IDisplayHelper _displayHelper = default!;

    protected BaseShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper) { throw null!; }

    public string Type { get; set; } = default!;

    public IDictionary<string, object> Properties { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext tagHelperContext, TagHelperOutput output) => throw null!;
}
