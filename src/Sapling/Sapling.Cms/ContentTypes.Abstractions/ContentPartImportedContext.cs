namespace OrchardCore.ContentTypes.Events;

public class ContentPartImportedContext : ContentPartContext
{
}
