using System.Collections.Concurrent;
using System.Threading.Channels;

namespace OrchardPortal.Tickets.Signals;

/// <summary>
/// The listeners of one site in this process. It outlives the site's container, which is rebuilt when a feature is switched:
/// whoever listened before still hears.
/// </summary>
internal sealed class TicketSignalHub
{
    private const int Capacity = 256;

    private static readonly ConcurrentDictionary<string, TicketSignalHub> _hubs = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<Channel<TicketSignal>, byte> _listeners = [];

    public bool HasListeners => !_listeners.IsEmpty;

    /// <param name="site">The site's name.</param>
    public static TicketSignalHub Of(string site) => _hubs.GetOrAdd(site, _ => new());

    public void Tell(TicketSignal signal)
    {
        foreach (var listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(signal);
        }
    }

    public IAsyncEnumerable<TicketSignal> Subscribe(CancellationToken cancellationToken)
    {
        var listener = Channel.CreateBounded<TicketSignal>(new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        _listeners[listener] = 0;
        cancellationToken.Register(() =>
        {
            _listeners.TryRemove(listener, out _);
            listener.Writer.TryComplete();
        });

        return listener.Reader.ReadAllAsync(CancellationToken.None);
    }
}
