using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>The definitions as they were last read, shared by all requests.</summary>
internal sealed class ContentDefinitionCache
{
    private ContentDefinitionSet? _current;

    internal ContentDefinitionSet Of(ContentDefinitionRecord record)
    {
        var current = _current;
        if (current is null || !ReferenceEquals(current.Record, record))
        {
            _current = current = new ContentDefinitionSet(record);
        }

        return current;
    }
}
