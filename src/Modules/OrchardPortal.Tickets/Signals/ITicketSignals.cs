namespace OrchardPortal.Tickets.Signals;

/// <summary>Tells whoever listens, on every node, that something happened to a ticket.</summary>
public interface ITicketSignals
{
    /// <summary>Tells it once the current unit of work has committed; never when it fails.</summary>
    void Publish(TicketSignal signal);

    /// <summary>
    /// Everything from this call on, until cancelled. A listener that is too slow loses the oldest signals: they only say that
    /// there is something to look at.
    /// </summary>
    IAsyncEnumerable<TicketSignal> Subscribe(CancellationToken cancellationToken);
}
