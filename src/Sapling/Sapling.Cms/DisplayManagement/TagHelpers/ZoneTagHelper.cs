using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Layout;

namespace OrchardCore.DisplayManagement.TagHelpers;

public class ZoneTagHelper : TagHelper
{
    public ZoneTagHelper(ILayoutAccessor layoutAccessor, ILogger<ZoneTagHelper> logger) { throw null!; }

    public string Position { get; set; } = default!;

    public string Name { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => throw null!;
}
