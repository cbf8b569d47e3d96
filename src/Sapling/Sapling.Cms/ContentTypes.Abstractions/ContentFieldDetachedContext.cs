namespace OrchardCore.ContentTypes.Events;

public class ContentFieldDetachedContext : ContentPartFieldContext
{
}
