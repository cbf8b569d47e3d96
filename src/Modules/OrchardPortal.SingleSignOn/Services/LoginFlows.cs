using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>
/// Keeps logins that were begun in cookies of the browser that began them: an answer that another browser brings, or that comes a second
/// time, belongs to none. Several may run side by side.
/// </summary>
public sealed class LoginFlows(IDataProtectionProvider protection)
{
    private const string Prefix = "orchflow_";
    private const int MaxStateLength = 200;

    /// <summary>Long enough to find a password, a telephone, and to agree to something.</summary>
    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(20);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("OrchardPortal.SingleSignOn.Flow").ToTimeLimitedDataProtector();

    /// <param name="http">The request that begins it.</param>
    /// <param name="providerId">Where it is begun.</param>
    /// <param name="returnUrl">Checked to be local.</param>
    /// <param name="isTest">See <see cref="LoginFlow"/>.</param>
    /// <param name="answerIsPosted">The answer comes as a form from the provider's page (SAML's POST binding), to which browsers add no cookies
    /// but those that say so, and these only over https.</param>
    public LoginFlow Begin(HttpContext http, string providerId, string? returnUrl, bool isTest, bool answerIsPosted = false)
    {
        var flow = new LoginFlow(providerId, Random(), Random(), Random(), returnUrl ?? "", isTest);
        http.Response.Cookies.Append(NameOf(flow.State), _protector.Protect(JsonSerializer.Serialize(flow), _lifetime), Options(http, answerIsPosted));
        return flow;
    }

    /// <summary>The login that an answer belongs to. Nothing else can belong to it from now on.</summary>
    /// <exception cref="ExternalLoginException">There is none.</exception>
    public LoginFlow End(HttpContext http, string providerId, string? state)
    {
        if (state is { Length: > 0 and <= MaxStateLength } && Read(http, NameOf(state)) is { } flow && IsSame(flow.State, state) && flow.ProviderId == providerId)
        {
            http.Response.Cookies.Delete(NameOf(state), Options(http, answerIsPosted: false));
            return flow;
        }

        throw new ExternalLoginException(
            ExternalLoginFailure.Expired, "The provider's answer belongs to no login that this browser began within the last 20 minutes, or it came a second time.");
    }

    /// <summary>Compares two secrets without telling, by the time it takes, how much of them is alike.</summary>
    public static bool IsSame(string? one, string? other) => !string.IsNullOrEmpty(one) && !string.IsNullOrEmpty(other)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private LoginFlow? Read(HttpContext http, string name)
    {
        try
        {
            return http.Request.Cookies[name] is { Length: > 0 } text ? JsonSerializer.Deserialize<LoginFlow>(_protector.Unprotect(text)) : null;
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private static string NameOf(string state) => Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 8));

    private static string Random() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    private static CookieOptions Options(HttpContext http, bool answerIsPosted) => new()
    {
        Path = http.Request.PathBase.Add("/" + SingleSignOnPaths.Root),
        HttpOnly = true,
        IsEssential = true,
        SameSite = answerIsPosted && http.Request.IsHttps ? SameSiteMode.None : SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        MaxAge = _lifetime,
    };
}
