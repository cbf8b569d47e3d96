using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

internal sealed class DisplayHelper(IHtmlDisplay htmlDisplay, IServiceProvider services) : IDisplayHelper
{
    public Task<IHtmlContent> ShapeExecuteAsync(IShape? shape) => shape.IsNullOrEmpty()
        ? Empty
        : htmlDisplay.ExecuteAsync(new() { DisplayHelper = this, ServiceProvider = services, Value = shape });

    private static Task<IHtmlContent> Empty { get; } = Task.FromResult<IHtmlContent>(HtmlString.Empty);
}
