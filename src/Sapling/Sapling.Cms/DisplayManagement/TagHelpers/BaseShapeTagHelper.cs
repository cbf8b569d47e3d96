using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Makes a shape of an element's attributes and shows it in the element's place.</summary>
public abstract class BaseShapeTagHelper : TagHelper
{
    protected const string PropertyDictionaryName = "prop-all";
    protected const string PropertyPrefix = "prop-";

    protected IShapeFactory _shapeFactory;
    protected IDisplayHelper _displayHelper;

    protected BaseShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    public string? Type { get; set; }

    [HtmlAttributeName(PropertyDictionaryName, DictionaryAttributePrefix = PropertyPrefix)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    public override async Task ProcessAsync(TagHelperContext tagHelperContext, TagHelperOutput output)
    {
        var type = string.IsNullOrEmpty(Type) ? output.TagName : Type;
        var properties = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribute in output.Attributes)
        {
            if (!attribute.Name.Equals("type", StringComparison.OrdinalIgnoreCase))
            {
                properties[PropertyName(attribute.Name)] = attribute.Value is HtmlString html ? html.Value ?? string.Empty : attribute.Value;
            }
        }

        foreach (var (name, value) in Properties)
        {
            properties[PropertyName(name)] = value;
        }

        var shape = await _shapeFactory.CreateAsync(type, Arguments.From(properties));
        if (properties.TryGetValue("id", out var id))
        {
            shape.Id = id?.ToString();
        }

        output.TagName = null;
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
    }

    // "item-tag-name" is the property ItemTagName.
    private static string PropertyName(string attribute) =>
        string.Concat(attribute.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
