namespace OrchardCore.ContentManagement.Handlers;

public class ValidateContentFieldContext : ContentFieldContextBase
{
    public ValidateContentFieldContext(ContentItem contentItem)
        : this(contentItem, new ContentValidateResult())
    {
    }

    internal ValidateContentFieldContext(ContentItem contentItem, ContentValidateResult result)
        : base(contentItem)
    {
        ContentValidateResult = result;
    }

    public ContentValidateResult ContentValidateResult { get; }
}
