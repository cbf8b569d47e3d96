using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Remembers in the browser what somebody signed up with, so that the mail can be sent again. The server keeps nothing of it.</summary>
internal sealed class SignUpCookie(IHttpContextAccessor httpContextAccessor, IDataProtectionProvider protection)
{
    private const string Name = "orchsignup";

    private static readonly TimeSpan _lifetime = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("OrchardPortal.PrivateContent.SignUp").ToTimeLimitedDataProtector();

    private HttpContext Http => httpContextAccessor.HttpContext!;

    public void Write(SignUp signUp) => Http.Response.Cookies.Append(
        Name,
        _protector.Protect(JsonSerializer.Serialize(signUp with { Password = null }), _lifetime),
        new CookieOptions
        {
            Path = Http.Request.PathBase.Add("/" + AccountPaths.Root),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = Http.Request.IsHttps,
            MaxAge = _lifetime,
        });

    public SignUp? Read()
    {
        try
        {
            return Http.Request.Cookies[Name] is { Length: > 0 } text ? JsonSerializer.Deserialize<SignUp>(_protector.Unprotect(text)) : null;
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return null;
        }
    }
}
