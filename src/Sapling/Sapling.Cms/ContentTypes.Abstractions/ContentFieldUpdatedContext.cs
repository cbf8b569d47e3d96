namespace OrchardCore.ContentTypes.Events;

public class ContentFieldUpdatedContext : ContentPartFieldContext
{
}
