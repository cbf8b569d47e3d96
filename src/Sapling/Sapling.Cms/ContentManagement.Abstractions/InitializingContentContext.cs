namespace OrchardCore.ContentManagement.Handlers;

public class InitializingContentContext : ContentContextBase
{
    public InitializingContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
