using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardPortal.Tickets.Signals;

internal sealed class TicketSignals(ShellSettings settings, OtherNodes otherNodes) : ITicketSignals
{
    private readonly TicketSignalHub _hub = TicketSignalHub.Of(settings.Name);

    public void Publish(TicketSignal signal)
    {
        // All of one unit of work go out together; two messages at once are one thing to look at.
        if (ShellScope.Get<List<TicketSignal>>(typeof(TicketSignals)) is not { } waiting)
        {
            waiting = [];
            ShellScope.Set(typeof(TicketSignals), waiting);
            ShellScope.AddDeferredTask(_ => TellAsync(waiting));
        }

        if (!waiting.Exists(other => other.Kind == signal.Kind && other.TicketId == signal.TicketId))
        {
            waiting.Add(signal);
        }
    }

    public IAsyncEnumerable<TicketSignal> Subscribe(CancellationToken cancellationToken)
    {
        var signals = _hub.Subscribe(cancellationToken);
        otherNodes.Listen(_hub);

        return signals;
    }

    private async Task TellAsync(IReadOnlyList<TicketSignal> signals)
    {
        foreach (var signal in signals)
        {
            _hub.Tell(signal);
        }

        await otherNodes.TellAsync(signals);
    }
}
