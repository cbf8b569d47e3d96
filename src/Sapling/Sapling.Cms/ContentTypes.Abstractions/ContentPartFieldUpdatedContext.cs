namespace OrchardCore.ContentTypes.Events;

public class ContentPartFieldUpdatedContext : ContentPartFieldContext
{
}
