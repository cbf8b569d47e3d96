using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Web;

namespace OrchardPortal.HostTests.Forms;

/// <summary>Stands in for a captcha's service: takes the answer “good” with the right secret.</summary>
public sealed class CaptchaService : IDisposable
{
    public const string Secret = "0x-secret";

    private readonly HttpListener _listener = new();

    public CaptchaService()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Address { get; }

    /// <summary>From now on it fails.</summary>
    public bool IsBroken { get; set; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                var form = HttpUtility.ParseQueryString(await reader.ReadToEndAsync());
                var isGood = form["secret"] == Secret && form["response"] == "good";
                context.Response.StatusCode = IsBroken ? 500 : 200;
                context.Response.Close(Encoding.UTF8.GetBytes($$"""{"success":{{(isGood ? "true" : "false")}}}"""), willBlock: false);
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
