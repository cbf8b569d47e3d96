using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>
/// Marks a session with the provider that vouched for it. Where a login takes further steps, such as consent, the mark waits for its end in a
/// cookie that only this site can have made.
/// </summary>
internal sealed class ExternalSessions(IHttpContextAccessor httpContextAccessor, IDataProtectionProvider protection) : ILoginSession
{
    private const string CookieName = "orchsso";

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(20);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("OrchardPortal.SingleSignOn.Session").ToTimeLimitedDataProtector();

    private ExternalSession? _begun;

    private HttpContext Http => httpContextAccessor.HttpContext!;

    /// <summary>To be called before the login is completed.</summary>
    public void Begin(ExternalSession session)
    {
        _begun = session;
        Http.Response.Cookies.Append(CookieName, _protector.Protect(JsonSerializer.Serialize(session), _lifetime), Options());
    }

    public Task StartAsync(NewLogin login)
    {
        var session = _begun ?? Read();
        if (login.Method == LoginMethod.Sso && session is not null && session.UserId == ((User)login.User).UserId)
        {
            login.Claims.Add(new Claim(SessionClaims.Provider, session.ProviderId));
            login.Properties.Items[ExternalSession.ItemName] = JsonSerializer.Serialize(session);
        }

        Http.Response.Cookies.Delete(CookieName, Options());
        return Task.CompletedTask;
    }

    public Task EndAllAsync(string userId) => Task.CompletedTask;

    /// <summary>What the running session remembers; null for one that began otherwise.</summary>
    public async Task<ExternalSession?> CurrentAsync() =>
        (await Http.AuthenticateAsync(Microsoft.AspNetCore.Identity.IdentityConstants.ApplicationScheme)).Properties?.Items.TryGetValue(ExternalSession.ItemName, out var text) == true && text is not null
            ? JsonSerializer.Deserialize<ExternalSession>(text)
            : null;

    private ExternalSession? Read()
    {
        try
        {
            return Http.Request.Cookies[CookieName] is { Length: > 0 } text ? JsonSerializer.Deserialize<ExternalSession>(_protector.Unprotect(text)) : null;
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private CookieOptions Options() => new()
    {
        Path = Http.Request.PathBase.Add("/account"),
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = Http.Request.IsHttps,
    };
}
