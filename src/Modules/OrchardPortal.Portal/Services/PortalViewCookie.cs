using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace OrchardPortal.Portal.Services;

/// <summary>Keeps a look through a customer's eyes in the agent's browser: sealed, and for half an hour.</summary>
internal sealed class PortalViewCookie(IDataProtectionProvider protection)
{
    private const string Name = "orchardportal_view";

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("OrchardPortal.PortalView").ToTimeLimitedDataProtector();

    public void Write(HttpContext http, PortalViewTicket ticket) =>
        http.Response.Cookies.Append(Name, _protector.Protect(JsonSerializer.Serialize(ticket), _lifetime), Options(http));

    public void Remove(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http));

    /// <returns>Null without a look, with one that is over, and with one that somebody made up.</returns>
    public PortalViewTicket? Read(HttpContext http)
    {
        if (!http.Request.Cookies.TryGetValue(Name, out var value))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<PortalViewTicket>(_protector.Unprotect(value));
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        Path = http.Request.PathBase.HasValue ? http.Request.PathBase.Value : "/",
    };
}
