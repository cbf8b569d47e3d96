namespace OrchardCore.ContentTypes.Events;

public class ContentTypeCreatedContext : ContentTypeContext
{
}
