using OrchardCore.Data.Documents;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentDefinitionRecord : Document
{
    public IList<ContentTypeDefinitionRecord> ContentTypeDefinitionRecords { get; set; } = default!;

    public IList<ContentPartDefinitionRecord> ContentPartDefinitionRecords { get; set; } = default!;
}
