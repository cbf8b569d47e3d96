using OrchardCore.ResourceManagement;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>
/// Notes what templates did besides writing their output. A request for a style or script can be made again where the output is shown again;
/// output that came with anything else (a filled zone, a token, a failure) cannot stand in for running the template.
/// </summary>
internal sealed class PageChanges
{
    // Null for what cannot be done again.
    private readonly List<Action<IResourceManager>?> _changes = [];
    private bool _noted;

    public int Count => _changes.Count;

    public void Add()
    {
        if (!_noted)
        {
            _changes.Add(null);
        }
    }

    /// <summary>Does something that can be done again on another page.</summary>
    public void Do(Action<IResourceManager> change, IResourceManager resources)
    {
        Add(change);
        var outer = _noted;
        _noted = true;
        try
        {
            change(resources);
        }
        finally
        {
            _noted = outer;
        }
    }

    /// <summary>What to do again with output that was written since there were that many changes; null where that is impossible.</summary>
    public IReadOnlyList<Action<IResourceManager>>? Since(int count)
    {
        var changes = _changes[count..].OfType<Action<IResourceManager>>().ToList();
        return changes.Count == Count - count ? changes : null;
    }

    private void Add(Action<IResourceManager> change)
    {
        if (!_noted)
        {
            _changes.Add(change);
        }
    }
}
