using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.ContentManagement;

public interface IContentManagerSession
{
    void Store(ContentItem item);

    bool RecallVersionId(long id, [NotNullWhen(true)] out ContentItem? item);

    bool RecallPublishedItemId(string id, [NotNullWhen(true)] out ContentItem? item);

    void Clear();
}
