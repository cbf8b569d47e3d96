namespace OrchardCore.ContentTypes.Events;

public class ContentTypePartUpdatedContext : ContentTypePartContext
{
}
