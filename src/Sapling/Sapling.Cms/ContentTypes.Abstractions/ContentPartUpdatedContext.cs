namespace OrchardCore.ContentTypes.Events;

public class ContentPartUpdatedContext : ContentPartContext
{
}
