using System.Collections.Concurrent;

namespace OrchardPortal.Portal.Live;

/// <summary>The event streams that are open on this node: so many for each contact, and all of a user's end when they log out.</summary>
public sealed class LiveStreams
{
    // A browser shows one or two at a time: the page closes its stream while it is hidden.
    private const int MostOfOne = 6;
    private const int MostOfAll = 10_000;

    private readonly ConcurrentDictionary<LiveStreamPlace, byte> _open = [];

    /// <returns>Null when there are too many already.</returns>
    internal LiveStreamPlace? TryEnter(string contactId, string userId)
    {
        if (_open.Count >= MostOfAll || _open.Keys.Count(place => place.ContactId == contactId) >= MostOfOne)
        {
            return null;
        }

        var entered = new LiveStreamPlace(this, contactId, userId);
        _open[entered] = 0;

        return entered;
    }

    /// <summary>Ends the user's streams; a browser that is still logged in opens its own again.</summary>
    public void EndOf(string userId)
    {
        foreach (var place in _open.Keys.Where(place => place.UserId == userId))
        {
            place.End();
        }
    }

    internal void Leave(LiveStreamPlace place) => _open.TryRemove(place, out _);
}
