namespace OrchardCore.ContentManagement.Handlers;

public class InitializingContentFieldContext : ContentFieldContextBase
{
    public InitializingContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
