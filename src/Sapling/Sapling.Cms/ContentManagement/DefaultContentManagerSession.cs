using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.ContentManagement;

/// <summary>The items that this request has loaded already.</summary>
internal sealed class DefaultContentManagerSession : IContentManagerSession
{
    private readonly Dictionary<long, ContentItem> _byVersion = [];
    private readonly Dictionary<string, ContentItem> _published = new(StringComparer.Ordinal);

    public void Store(ContentItem item)
    {
        if (item.Id != 0)
        {
            _byVersion[item.Id] = item;
        }

        if (item.Published)
        {
            _published[item.ContentItemId] = item;
        }
    }

    public bool RecallVersionId(long id, [NotNullWhen(true)] out ContentItem? item) => _byVersion.TryGetValue(id, out item);

    public bool RecallPublishedItemId(string id, [NotNullWhen(true)] out ContentItem? item)
    {
        // An item may have been unpublished since it was stored here.
        if (_published.TryGetValue(id, out item) && item.Published)
        {
            return true;
        }

        item = null;
        return false;
    }

    public void Clear()
    {
        _byVersion.Clear();
        _published.Clear();
    }
}
