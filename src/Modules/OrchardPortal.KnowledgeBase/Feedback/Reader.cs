using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>
/// Knows a reader again, so that each judges an article once: by the account of whoever is logged in, else by a random number in a
/// cookie, which is set when they judge the first one. What is kept is a hash with the article in it, so that it tells neither who it was
/// nor what else they said.
/// </summary>
internal sealed class Reader(IHttpContextAccessor httpContextAccessor)
{
    private const string CookieName = "orchard_reader";
    private const int NumberLength = 32;

    public string UserId => httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user
        ? user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty
        : string.Empty;

    /// <summary>The key of this reader's vote on an article; null for a guest who has never judged any.</summary>
    public string? KeyOf(string articleId) => UserId.Length > 0 ? Hash("user:" + UserId, articleId)
        : Number() is { } number ? Hash("guest:" + number, articleId)
        : null;

    /// <summary>The same; a guest gets the cookie.</summary>
    public string Remember(string articleId)
    {
        if (KeyOf(articleId) is { } key)
        {
            return key;
        }

        var number = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NumberLength / 2));
        var http = httpContextAccessor.HttpContext!;
        http.Response.Cookies.Append(CookieName, number, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            Path = http.Request.PathBase.HasValue ? http.Request.PathBase.Value! : "/",
            MaxAge = TimeSpan.FromDays(365),
        });

        return Hash("guest:" + number, articleId);
    }

    private string? Number() =>
        httpContextAccessor.HttpContext?.Request.Cookies[CookieName] is { Length: NumberLength } number && number.All(char.IsAsciiHexDigitLower) ? number : null;

    private static string Hash(string reader, string articleId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{reader}\n{articleId}")));
}
