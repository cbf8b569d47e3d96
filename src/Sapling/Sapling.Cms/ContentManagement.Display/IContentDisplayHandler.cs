using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public interface IContentDisplayHandler
{
    Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context);

    Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context);

    Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context);
}
