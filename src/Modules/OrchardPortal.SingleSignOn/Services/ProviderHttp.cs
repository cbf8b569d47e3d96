using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Asks identity providers. Where to is checked after names were resolved, redirects are not followed, answers are limited.</summary>
public sealed class ProviderHttp(IHttpClientFactory clients, IOptions<SingleSignOnOptions> options)
{
    public const string ClientName = "OrchardPortal.SingleSignOn";

    /// <summary>Bytes; metadata with a hundred keys is not a tenth of it.</summary>
    public const int MaxAnswer = 1024 * 1024;

    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>Whether an address may be asked, as far as its text tells.</summary>
    public bool IsAllowed(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsAllowed(uri);

    /// <summary>The text that an address answers.</summary>
    /// <exception cref="ExternalLoginException">It does not answer as it must; the message has the beginning of what it said.</exception>
    public async Task<string> GetAsync(string address, string? accessToken, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Check(address));
        if (accessToken is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        }

        return await SendAsync(request, cancellationToken);
    }

    /// <summary>The JSON that an address answers.</summary>
    /// <inheritdoc cref="GetAsync"/>
    public async Task<JsonElement> GetJsonAsync(string address, string? accessToken, CancellationToken cancellationToken)
        => Parse(address, await GetAsync(address, accessToken, cancellationToken));

    /// <summary>Posts a form and reads the JSON that comes back.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="form">What is posted.</param>
    /// <param name="basic">User and password of the request itself; null for none.</param>
    /// <param name="cancellationToken">The visitor went away.</param>
    /// <exception cref="ExternalLoginException">It does not answer as it must.</exception>
    public async Task<JsonElement> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> form, AuthenticationHeaderValue? basic, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Check(address)) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Authorization = basic;
        return Parse(address, await SendAsync(request, cancellationToken));
    }

    private bool IsAllowed(Uri uri) => uri.UserInfo.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && options.Value.AllowPrivateNetworks));

    private Uri Check(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsAllowed(uri)
        ? uri
        : throw new ExternalLoginException(ExternalLoginFailure.Misconfigured, $"“{address}” is not an address that may be asked: it must begin with https://.");

    private async Task<string> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Accept.ParseAdd("application/json");
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, cancellationToken);
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            return response.IsSuccessStatusCode
                ? text
                : throw new ExternalLoginException(ExternalLoginFailure.NotAnswering, $"{request.RequestUri} answered {(int)response.StatusCode}: {Beginning(text)}");
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new ExternalLoginException(ExternalLoginFailure.NotAnswering, $"{request.RequestUri} does not answer: {exception.Message}", exception);
        }
    }

    private static JsonElement Parse(string address, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : throw new JsonException("It is not an object.");
        }
        catch (JsonException exception)
        {
            throw new ExternalLoginException(ExternalLoginFailure.NotAnswering, $"{address} did not answer with JSON: {Beginning(text)}", exception);
        }
    }

    private static string Beginning(string text) => text.Length > 500 ? text[..500] + "…" : text;
}
