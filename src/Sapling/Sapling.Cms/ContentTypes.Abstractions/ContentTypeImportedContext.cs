namespace OrchardCore.ContentTypes.Events;

public class ContentTypeImportedContext : ContentTypeContext
{
}
