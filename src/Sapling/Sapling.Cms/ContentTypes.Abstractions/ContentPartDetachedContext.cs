namespace OrchardCore.ContentTypes.Events;

public class ContentPartDetachedContext : ContentTypePartContext
{
}
