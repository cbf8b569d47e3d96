namespace OrchardCore.ContentTypes.Events;

public class ContentPartRemovedContext : ContentPartContext
{
}
