using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Keeps a login between its steps in a cookie of the browser that began it.</summary>
internal sealed class PendingLogins(IHttpContextAccessor httpContextAccessor, IDataProtectionProvider protection, IClock clock)
{
    public const string CookieName = "orchlogin";

    /// <summary>Long enough to fetch a telephone.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _protector = protection.CreateProtector("OrchardPortal.PrivateContent.PendingLogin");

    private HttpContext Http => httpContextAccessor.HttpContext!;

    public PendingLogin? Read()
    {
        try
        {
            return Http.Request.Cookies[CookieName] is { Length: > 0 } text
                && JsonSerializer.Deserialize<PendingLogin>(_protector.Unprotect(text)) is { } pending
                && clock.UtcNow - pending.BegunUtc < Lifetime
                ? pending
                : null;
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return null;
        }
    }

    public void Write(PendingLogin pending) =>
        Http.Response.Cookies.Append(CookieName, _protector.Protect(JsonSerializer.Serialize(pending)), Options());

    public void Forget()
    {
        if (Http.Request.Cookies.ContainsKey(CookieName))
        {
            Http.Response.Cookies.Delete(CookieName, Options());
        }
    }

    private CookieOptions Options() => new()
    {
        Path = Http.Request.PathBase.Add("/" + AccountPaths.Root),
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = Http.Request.IsHttps,
    };
}
