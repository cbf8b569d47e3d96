using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace OrchardPortal.SingleSignOn.LogOut;

/// <summary>Hands the provider's log-out address from one request to the next. It is sealed: nobody else can make the site send visitors anywhere.</summary>
internal sealed class LogOutAddresses(IDataProtectionProvider protection)
{
    private const string CookieName = "orchout";

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("OrchardPortal.SingleSignOn.LogOut").ToTimeLimitedDataProtector();

    public void Write(HttpContext http, string providerId, string url) =>
        http.Response.Cookies.Append(CookieName, _protector.Protect($"{providerId} {url}", _lifetime), Options(http));

    /// <returns>Null when there is none of this provider.</returns>
    public string? Take(HttpContext http, string providerId)
    {
        try
        {
            if (http.Request.Cookies[CookieName] is not { Length: > 0 } text || _protector.Unprotect(text) is not { } value || !value.StartsWith(providerId + " ", StringComparison.Ordinal))
            {
                return null;
            }

            http.Response.Cookies.Delete(CookieName, Options(http));
            return value[(providerId.Length + 1)..];
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Options(HttpContext http) => new()
    {
        Path = http.Request.PathBase.Add("/" + SingleSignOnPaths.Root),
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    };
}
