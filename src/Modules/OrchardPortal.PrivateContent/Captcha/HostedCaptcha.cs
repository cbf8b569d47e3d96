using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>Asks a captcha's service whether the answer that came with a form is good. Only the answer and the site's secret are sent.</summary>
public sealed class HostedCaptcha(IHttpClientFactory clients, IDataProtectionProvider protection, IOptions<CaptchaOptions> options, ILogger<HostedCaptcha> logger)
{
    public const string ClientName = "OrchardPortal.Captcha";

    /// <summary>Answers are one-way tokens of a few thousand characters at most.</summary>
    private const int MaxAnswerLength = 8192;

    // The purpose that the secrets of existing sites are encrypted for.
    private readonly IDataProtector _protector = protection.CreateProtector("OrchardPortal.Portal.CaptchaSecret");

    /// <summary>The secret as it is kept.</summary>
    public string Protect(string secret) => _protector.Protect(secret);

    /// <returns>Null when the service could not be asked.</returns>
    public async Task<bool?> IsGoodAsync(CaptchaSettings settings, string? answer, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(answer) || answer.Length > MaxAnswerLength)
        {
            return false;
        }

        try
        {
            using var client = clients.CreateClient(ClientName);
            var address = settings.Kind == CaptchaKind.HCaptcha ? options.Value.HCaptchaAddress : options.Value.TurnstileAddress;
            using var content = new FormUrlEncodedContent([new("secret", _protector.Unprotect(settings.Secret)), new("response", answer)]);
            using var response = await client.PostAsync(address, content, cancellationToken);
            response.EnsureSuccessStatusCode();
            using var result = await response.Content.ReadFromJsonAsync<JsonDocument>(cancellationToken);

            return result!.RootElement.TryGetProperty("success", out var success) && success.ValueKind == JsonValueKind.True;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or JsonException or System.Security.Cryptography.CryptographicException)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                throw;
            }

            logger.LogWarning(exception, "The captcha {Kind} could not be asked.", settings.Kind);

            return null;
        }
    }
}
