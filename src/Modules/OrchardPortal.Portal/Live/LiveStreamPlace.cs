namespace OrchardPortal.Portal.Live;

/// <summary>One open event stream among all; disposing makes room for another.</summary>
internal sealed class LiveStreamPlace(LiveStreams streams, string contactId, string userId) : IDisposable
{
    private readonly CancellationTokenSource _ended = new();

    public string ContactId => contactId;

    public string UserId => userId;

    /// <summary>Cancelled when the user logs out.</summary>
    public CancellationToken Ended => _ended.Token;

    public void End()
    {
        try
        {
            _ended.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended by itself at this moment.
        }
    }

    public void Dispose()
    {
        streams.Leave(this);
        _ended.Dispose();
    }
}
