using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>Renders shape templates with certain file extensions. A scoped or singleton service.</summary>
public interface IShapeTemplateViewEngine
{
    /// <summary>With the dot, such as <c>.liquid</c>.</summary>
    IEnumerable<string> TemplateFileExtensions { get; }

    /// <param name="relativePath">From the application's root, such as <c>Areas/OrchardPortal.Theme/Views/Article.liquid</c>.</param>
    /// <param name="displayContext">The shape and the services of the request.</param>
    Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext);
}
