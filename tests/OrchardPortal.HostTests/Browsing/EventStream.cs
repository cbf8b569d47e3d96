using System.Threading.Channels;

namespace OrchardPortal.HostTests.Browsing;

/// <summary>Server-sent events as a page hears them: each as its name and its data, such as "message 1041".</summary>
public sealed class EventStream : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly HttpResponseMessage _response;
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();
    private readonly Task _reading;

    private EventStream(HttpResponseMessage response, Stream body)
    {
        _response = response;
        _reading = ReadAsync(body);
    }

    /// <summary>All that came over the line so far.</summary>
    public string Bytes { get; private set; } = "";

    /// <summary>Completes when the server ended the stream.</summary>
    public Task Ended => _reading.WaitAsync(_patience);

    internal static async Task<EventStream> ReadAsync(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, $"The stream answered {response.StatusCode}.");
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var stream = new EventStream(response, await response.Content.ReadAsStreamAsync());
        // Once the first line is there, the server listens.
        Assert.Equal("", await stream.NextAsync());

        return stream;
    }

    /// <summary>The next event; the empty text for the stream's beginning.</summary>
    public async Task<string> NextAsync()
    {
        using var waiting = new CancellationTokenSource(_patience);

        return await _heard.Reader.ReadAsync(waiting.Token);
    }

    public void Dispose() => _response.Dispose();

    private async Task ReadAsync(Stream body)
    {
        using var reader = new StreamReader(body);
        string? name = null, data = null;
        try
        {
            while (await reader.ReadLineAsync() is { } line)
            {
                Bytes += line + "\n";
                if (line.StartsWith("event: ", StringComparison.Ordinal))
                {
                    name = line[7..];
                }
                else if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    data = line[6..];
                }
                else if (line.StartsWith("retry:", StringComparison.Ordinal))
                {
                    _heard.Writer.TryWrite("");
                }
                else if (line.Length == 0 && name is not null)
                {
                    // That one may look again is no news: how often it is said depends on the database.
                    if (name != "look")
                    {
                        _heard.Writer.TryWrite($"{name} {data}");
                    }

                    (name, data) = (null, null);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or ObjectDisposedException)
        {
            // Closed from this side, or cut off.
        }
    }
}
