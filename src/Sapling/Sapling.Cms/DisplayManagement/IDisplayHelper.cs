using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement;

public interface IDisplayHelper
{
    /// <summary>Shows a shape; nothing for null.</summary>
    Task<IHtmlContent> ShapeExecuteAsync(IShape? shape);
}
