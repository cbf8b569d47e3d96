using System.Diagnostics;
using System.Net.Http.Json;

namespace OrchardPortal.HostTests.Mail;

/// <summary>A real mail server, and what came in there.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    // A site tells its queue at once; only a machine under heavy load comes near it.
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(60);

    private readonly NodeServer _server;
    private readonly HttpClient _http;

    private SmtpServer(NodeServer server, HttpClient http, string port)
    {
        _server = server;
        _http = http;
        Port = port;
    }

    public string Port { get; }

    public static async Task<SmtpServer> StartAsync()
    {
        var server = await NodeServer.StartAsync("smtp");
        var http = new HttpClient { BaseAddress = server.Address };
        return new SmtpServer(server, http, await http.GetStringAsync("/port"));
    }

    /// <summary>Tells the server: stop, start, refuse, accept, members (only who logs in may send), anybody.</summary>
    public async Task TellAsync(string what) => (await _http.PostAsync("/" + what, null)).EnsureSuccessStatusCode();

    public async Task<IReadOnlyList<ReceivedMail>> MailsAsync() => (await _http.GetFromJsonAsync<List<ReceivedMail>>("/mails"))!;

    /// <summary>Waits until so many mails to an address have come in.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> WaitForAsync(string to, int count = 1)
    {
        IReadOnlyList<ReceivedMail> mails = [];
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < _longest; await Task.Delay(50))
        {
            mails = [.. (await MailsAsync()).Where(mail => mail.To.Contains(to))];
            if (mails.Count >= count)
            {
                return mails;
            }
        }

        throw new InvalidOperationException($"{mails.Count} of {count} mails came to {to}.");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }
}
