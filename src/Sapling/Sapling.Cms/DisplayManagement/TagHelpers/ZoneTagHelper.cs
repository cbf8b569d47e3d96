using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Layout;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary><c>&lt;zone name="Footer" position="5"&gt;…&lt;/zone&gt;</c>: puts its content into a zone of the layout instead of here.</summary>
[HtmlTargetElement("zone", Attributes = NameAttribute)]
public class ZoneTagHelper : TagHelper
{
    private const string NameAttribute = "name";

    private readonly ILayoutAccessor _layoutAccessor;
    private readonly ILogger _logger;

    public ZoneTagHelper(ILayoutAccessor layoutAccessor, ILogger<ZoneTagHelper> logger)
    {
        _layoutAccessor = layoutAccessor;
        _logger = logger;
    }

    [HtmlAttributeName("position")]
    public string? Position { get; set; }

    [HtmlAttributeName(NameAttribute)]
    public string? Name { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Name))
        {
            throw new ArgumentException("A zone needs a name.");
        }

        var content = await output.GetChildContentAsync();
        IShape? zone = await _layoutAccessor.GetLayoutAsync();
        foreach (var name in Name.Split('.'))
        {
            zone = zone is Zones.IZoneHolding holding ? holding.Zones[name] : null;
        }

        if (zone is null)
        {
            _logger.LogWarning("The layout has no zone '{ZoneName}'; what was meant for it is left out", Name);
        }
        else
        {
            await zone.AddAsync(content, Position);
        }

        output.SuppressOutput();
    }
}
