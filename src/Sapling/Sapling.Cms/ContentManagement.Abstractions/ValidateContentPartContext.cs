using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

public class ValidateContentPartContext : ValidateContentContext
{
    public ValidateContentPartContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    internal ValidateContentPartContext(ContentItem contentItem, ContentTypePartDefinition definition, ContentValidateResult result)
        : base(contentItem, result)
    {
        ContentTypePartDefinition = definition;
    }

    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!;
}
