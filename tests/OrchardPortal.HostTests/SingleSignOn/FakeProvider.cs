using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Tokens;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>A provider that says what a test wants it to, lies included. It logs everybody in without asking.</summary>
public sealed class FakeProvider : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge)> _codes = new();

    public FakeProvider()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Issuer = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add(Issuer + "/");
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Issuer { get; }

    public RSA Key { get; } = RSA.Create(2048);

    /// <summary>Makes the ID token of a login from its nonce.</summary>
    public Func<string, string> IdToken { get; set; } = _ => "";

    /// <summary>What it answers to who somebody is.</summary>
    public object User { get; set; } = new { };

    /// <summary>What it calls itself; the issuer unless a test says otherwise.</summary>
    public string? CallsItself { get; set; }

    /// <summary>The code that was exchanged last, and whether the exchange proved that the browser was the same (PKCE).</summary>
    public bool ProvedSameBrowser { get; private set; }

    public SecurityKey SigningKey => new RsaSecurityKey(Key) { KeyId = "one" };

    public void Dispose()
    {
        _listener.Close();
        Key.Dispose();
    }

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                await AnswerAsync(context);
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var query = context.Request.QueryString;
        switch (context.Request.Url!.AbsolutePath)
        {
            case "/.well-known/openid-configuration":
                Json(context, new
                {
                    issuer = CallsItself ?? Issuer, authorization_endpoint = Issuer + "/authorize", token_endpoint = Issuer + "/token", userinfo_endpoint = Issuer + "/user", jwks_uri = Issuer + "/keys",
                });
                break;
            case "/keys":
                var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(Key.ExportParameters(false)) { KeyId = "one" });
                Json(context, new { keys = new[] { new { kty = "RSA", use = "sig", kid = "one", n = key.N, e = key.E } } });
                break;
            case "/authorize":
                var code = Guid.NewGuid().ToString("N");
                _codes[code] = (query["nonce"] ?? "", query["code_challenge"] ?? "");
                context.Response.Redirect(QueryHelpers.AddQueryString(query["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] }));
                context.Response.Close();
                break;
            case "/token":
                using (var reader = new StreamReader(context.Request.InputStream))
                {
                    Token(context, HttpUtility.ParseQueryString(await reader.ReadToEndAsync()));
                }

                break;
            case "/user":
                Json(context, User);
                break;
            default:
                context.Response.StatusCode = 404;
                context.Response.Close();
                break;
        }
    }

    // A code counts once, as it must.
    private void Token(HttpListenerContext context, System.Collections.Specialized.NameValueCollection form)
    {
        if (!_codes.TryRemove(form["code"] ?? "", out var login))
        {
            context.Response.StatusCode = 400;
            Json(context, new { error = "invalid_grant" });
            return;
        }

        ProvedSameBrowser = login.Challenge == WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"] ?? "")));
        Json(context, new { access_token = "of-the-test", token_type = "Bearer", id_token = IdToken(login.Nonce) });
    }

    private static void Json(HttpListenerContext context, object value)
    {
        context.Response.ContentType = "application/json";
        context.Response.Close(JsonSerializer.SerializeToUtf8Bytes(value), willBlock: false);
    }
}
