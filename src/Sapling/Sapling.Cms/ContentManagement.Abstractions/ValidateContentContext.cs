namespace OrchardCore.ContentManagement.Handlers;

public class ValidateContentContext : ContentContextBase
{
    public ValidateContentContext(ContentItem contentItem)
        : this(contentItem, new ContentValidateResult())
    {
    }

    private protected ValidateContentContext(ContentItem contentItem, ContentValidateResult result)
        : base(contentItem)
    {
        ContentValidateResult = result;
    }

    public ContentValidateResult ContentValidateResult { get; }
}
