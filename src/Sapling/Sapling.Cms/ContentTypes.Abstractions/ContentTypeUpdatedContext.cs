namespace OrchardCore.ContentTypes.Events;

public class ContentTypeUpdatedContext : ContentTypeContext
{
}
