using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

public class ShapeDisplayContext
{
    public IShape Shape { get; set; } = default!;

    public IHtmlContent? ChildContent { get; set; }

    public DisplayContext DisplayContext { get; set; } = default!;

    public IServiceProvider ServiceProvider { get; set; } = default!;
}
