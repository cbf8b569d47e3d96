namespace OrchardCore.ContentTypes.Events;

public class ContentPartCreatedContext : ContentPartContext
{
}
