namespace OrchardCore.ContentTypes.Events;

public class ContentTypeRemovedContext : ContentTypeContext
{
}
