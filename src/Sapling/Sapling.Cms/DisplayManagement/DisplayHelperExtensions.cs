using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement;

internal static class DisplayHelperExtensions
{
    /// <summary>Shows an item of a shape.</summary>
    public static Task<IHtmlContent> ShowAsync(this IDisplayHelper displayHelper, object? item) => item switch
    {
        PositionWrapper html => Task.FromResult<IHtmlContent>(html),
        IShape shape => displayHelper.ShapeExecuteAsync(shape),
        IHtmlContent html => Task.FromResult(html),
        _ => Task.FromResult<IHtmlContent>(new Html.HtmlContentString(item?.ToString() ?? string.Empty)),
    };
}
