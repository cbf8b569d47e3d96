namespace OrchardCore.ContentTypes.Events;

public class ContentPartAttachedContext : ContentTypePartContext
{
}
